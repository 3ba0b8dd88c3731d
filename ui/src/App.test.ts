import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import App from './App.svelte';
import { fakeBridge, refusal, story, storyNames, viewOf } from './bridge.fake';
import { changed, focused, open, press, user } from './testing';

const pages = () => within(screen.getByRole('navigation'));
const current = () =>
  screen.getByRole('navigation').querySelector('[aria-current=page]')?.textContent?.trim();

describe('the window', () => {
  test.each(['en', 'ar', 'ja'].flatMap((lang) => storyNames(lang).map((name) => [lang, name] as const)))(
    'in %s shows the story %s',
    async (lang, name) => {
      await open({ lang, story: name });
      const root = document.documentElement;
      expect([root.lang, root.dir]).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
    },
  );

  test('takes the colours that the person wants', async () => {
    const bridge = await open();
    expect(document.documentElement.dataset['appearance']).toBe('system');
    bridge.show(changed('far', { appearance: 'dark' }));
    await expect.poll(() => document.documentElement.dataset['appearance']).toBe('dark');
  });

  test('a new snapshot takes the place of the old one', async () => {
    const bridge = await open({ story: 'hour' });
    bridge.show(story('gathering'));
    await screen.findByText('the host is still waiting');
    expect(screen.queryByText('until it starts')).toBeNull();
  });

  test('has the keyboard at its top each time it opens', async () => {
    await open();
    const main = screen.getByRole('main');
    expect(document.activeElement).toBe(main);
    screen.getByRole('button', { name: 'Join' }).focus();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(document.activeElement).toBe(main);
  });

  test('tells once that something is drawn', async () => {
    const bridge = fakeBridge({ story: 'hour' });
    render(App, { bridge });
    await expect.poll(() => bridge.requests).toEqual(['drawn']);
    bridge.show(story('gathering'));
    await screen.findByText('the host is still waiting');
    expect(bridge.requests).toEqual(['drawn']);
  });

  test('is closed by Escape', async () => {
    const bridge = await open();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    document.activeElement?.dispatchEvent(escape);
    expect(bridge.requests).toEqual(['close']);
    expect(escape.defaultPrevented).toBe(true);
  });

  test('says the countdown by itself only where the view wants it', async () => {
    const bridge = await open({ story: 'far' });
    const live = document.querySelector('[aria-live=polite].unseen');
    expect(live?.textContent).toBe('');
    bridge.show(story('gathering'));
    await expect.poll(() => live?.textContent).toBe(viewOf('gathering').now?.spoken);
  });
});

describe('the pages', () => {
  test('are turned by their buttons', async () => {
    await open();
    expect(current()).toBe('Now');
    for (const [name, title] of [
      ['Time', 'Your Thursday, and your friends’'],
      ['Topics', 'Topics'],
      ['Settings', 'Settings'],
      ['Now', 'Coop Casual Conference'],
    ] as const) {
      await user.click(pages().getByRole('button', { name }));
      expect(current()).toBe(name);
      screen.getByRole('heading', { level: 1, name: title });
    }
  });

  test('are turned by the shell', async () => {
    const bridge = await open();
    bridge.navigate('settings');
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
  });

  test('the window opens at the page that is asked for', async () => {
    await open({ page: 'topics' });
    expect(current()).toBe('Topics');
  });

  test('stay scrolled as they were left', async () => {
    await open({ page: 'topics' });
    const main = screen.getByRole('main');
    main.scrollTop = 120;
    await user.click(pages().getByRole('button', { name: 'Time' }));
    expect(main.scrollTop).toBe(0);
    await user.click(pages().getByRole('button', { name: 'Topics' }));
    expect(main.scrollTop).toBe(120);
  });
});

describe('what is said', () => {
  const status = () => document.getElementById('status')?.textContent;

  test('is there on every page, and can be taken away', async () => {
    await open({ story: 'said', page: 'time' });
    expect(status()).toBe('Access code copied.');
    await press('Close');
    expect(status()).toBe('');
  });

  test('is there again when it is said again', async () => {
    const bridge = await open({ story: 'said' });
    await press('Close');
    bridge.show(story('far'));
    await expect.poll(status).toBe('');
    bridge.show(story('said'));
    await expect.poll(status).toBe('Access code copied.');
  });

  test('is why a wish was refused, until the next wish', async () => {
    const bridge = await open();
    bridge.refuse(refusal('lost'));
    await press('Copy');
    expect(status()).toBe(refusal('lost'));
    await press('Copy');
    expect(status()).toBe('');
  });
});

describe('what a screen reader says by itself', () => {
  const heard = () => {
    const region = document.querySelector('[role=status].unseen');
    return [...(region?.children ?? [])].map(({ textContent }) => textContent).filter(Boolean);
  };

  test('stands in a place that was there before', async () => {
    const bridge = await open();
    const region = document.querySelector('[role=status].unseen');
    expect([region?.isConnected, heard()]).toEqual([true, []]);
    bridge.show(story('recorded'));
    await expect.poll(heard).toEqual([viewOf('recorded').question?.label]);
    bridge.show(story('failed'));
    await expect.poll(heard).toEqual([viewOf('failed').room.text]);
    bridge.show(story('said'));
    await expect.poll(heard).toEqual([viewOf('said').said]);
    expect(document.querySelector('[role=status].unseen')).toBe(region);
  });

  test('is said once where a question asks about the room', async () => {
    await open({ story: 'door' });
    expect(heard()).toHaveLength(1);
  });
});

describe('more', () => {
  test('has the pauses, the thread, the rehearsal and the end', async () => {
    const bridge = await open();
    for (const name of ['For a week', 'Open thread', 'Show me Thursday', 'Quit']) {
      await press('More');
      await user.click(screen.getByRole('menuitem', { name }));
    }
    expect(bridge.actions()).toEqual([
      viewOf('far').pause?.options.find(({ label }) => label === 'For a week')?.action,
      { do: 'open_thread' },
      { do: 'rehearse' },
      { do: 'quit' },
    ]);
  });

  test('offers no second pause', async () => {
    await open({ story: 'paused' });
    await press('More');
    expect(screen.queryByRole('group', { name: /^Pause/ })).toBeNull();
  });
});

describe('a rehearsal', () => {
  test('is told of on every page, with its progress and its end', async () => {
    const bridge = await open({ story: 'rehearsal', page: 'topics' });
    expect(screen.getByRole('progressbar', { name: /^Rehearsal/ })).toHaveProperty('value', 65);
    await press('Stop');
    expect(bridge.actions()).toEqual([{ do: 'stop_rehearsal' }]);
  });
});

describe('a menu', () => {
  const later = () => screen.getByRole('button', { name: 'I will come later…' }).focus();

  test('is walked by arrows, round its ends, and chosen from by Enter', async () => {
    const bridge = await open();
    later();
    await user.keyboard('{Enter}');
    expect(focused()).toBe('At about 08:10 UTC');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('At about 08:30 UTC');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('At about 08:20 UTC');
    await user.keyboard('{Enter}');
    expect(bridge.actions()).toEqual([{ do: 'come_later', at: '2026-11-26T08:20:00Z' }]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('I will come later…');
  });

  test('opens at its end by the arrow up', async () => {
    await open();
    later();
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('At about 08:30 UTC');
  });

  test('is searched by letters', async () => {
    await open();
    screen.getByRole('button', { name: 'More' }).focus();
    await user.keyboard('{Enter}q');
    expect(focused()).toBe('Quit');
  });

  test('closes by Escape, and the window stays', async () => {
    const bridge = await open();
    later();
    await user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('I will come later…');
    expect(bridge.requests).toEqual([]);
  });

  test('is closed when the window loses the focus', async () => {
    await open();
    later();
    await user.keyboard('{Enter}');
    window.dispatchEvent(new Event('blur'));
    await expect.poll(() => screen.queryByRole('menu')).toBeNull();
  });
});

describe('without the resident', () => {
  test('the page says so and offers to start it again', async () => {
    const bridge = await open();
    bridge.show(story('lost'));
    expect((await screen.findByRole('alert')).textContent).toContain('isn’t running');
    expect(screen.queryByRole('timer')).toBeNull();
    await press('Restart');
    expect(bridge.requests).toEqual(['restart']);
  });
});
