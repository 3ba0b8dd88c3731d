import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import App from './App.svelte';
import type { PanelView } from './bindings/view';
import { fakeHost, type FakeHost } from './host.fake';
import { stories } from './stories';

let host: FakeHost;
const user = userEvent.setup();

function open(story: string): FakeHost {
  host = fakeHost(story);
  render(App, { host });
  return host;
}

function view(name: string): PanelView {
  const story = stories[name];
  if (!story || !('view' in story)) throw new Error(`no view called ${name}`);
  return story.view;
}

const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

describe('what is shown', () => {
  test('the countdown, what it counts, and when that is', async () => {
    open('hour');
    expect(await screen.findByRole('timer')).toHaveProperty('textContent', '23 min until the start');
    screen.getByText('Thursday 26 November 2026, 09:00');
    screen.getByText('Europe/Madrid (UTC+1)');
  });

  test('a new snapshot takes the place of the old one', async () => {
    open('hour');
    await screen.findByRole('timer');
    host.show({ view: view('gathering') });
    await screen.findByText('the host still waits');
    expect(screen.queryByText('until the start')).toBeNull();
  });

  test('the slot that counts is marked', async () => {
    open('skipped');
    const items = await screen.findAllByRole('listitem');
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'time']);
  });

  test.each([
    ['far', 60, 0],
    ['hour', 23, 37],
    ['gathering', 20, 40],
    ['underway', 0, 60],
  ])('the ring of %s has %i ticks to come and %i that count', async (story, rest, filled) => {
    open(story);
    await screen.findByRole('timer');
    const ticks = (path: string) =>
      document.querySelector(`path.${path}`)?.getAttribute('d')?.split('M').filter(Boolean).length ?? 0;
    expect([ticks('rest'), ticks('filled')]).toEqual([rest, filled]);
  });

  test('what is said and what is wrong', async () => {
    open('said');
    expect((await screen.findByRole('status')).textContent).toBe('The access code is on the clipboard.');
    host.show({ view: view('fault') });
    await screen.findByText(/ccc\.toml, line 4/);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('a later start takes the prominence, and Join stays', async () => {
    open('underway');
    const later = await screen.findByRole('button', { name: 'I will come later…' });
    expect(later.className).toContain('primary');
    expect(screen.getByRole('button', { name: 'Join' }).className).toContain('plain');
    host.show({ view: view('hour') });
    await screen.findByText('until the start');
    expect(screen.getByRole('button', { name: 'Join' }).className).toContain('primary');
  });

  test('the keyboard begins at the top each time the window opens', async () => {
    open('hour');
    await screen.findByRole('timer');
    const main = screen.getByRole('main');
    expect(document.activeElement).toBe(main);
    screen.getByRole('button', { name: 'Quit' }).focus();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(document.activeElement).toBe(main);
  });

  test('the host hears once that something is drawn', async () => {
    open('hour');
    await screen.findByRole('timer');
    host.show({ view: view('gathering') });
    await screen.findByText('the host still waits');
    expect(host.asked.filter((what) => what === 'drawn')).toHaveLength(1);
  });
});

describe('what is asked', () => {
  beforeEach(async () => {
    open('far');
    await screen.findByRole('timer');
    host.asked.length = 0;
  });

  test('Join, Skip, Copy, the thread, settings and Quit send their own actions', async () => {
    for (const name of ['Join', 'Skip this one', 'Copy', 'Open the thread', 'Settings', 'Quit']) {
      await press(name);
    }
    const morning = { meeting: 'ccc', start: '2026-11-26T08:00:00Z' };
    expect(host.asked.filter((what) => typeof what === 'object')).toEqual([
      { do: 'join', occurrence: morning },
      { do: 'skip', occurrence: morning },
      { do: 'copy_code' },
      { do: 'open_thread' },
      { do: 'open_settings' },
      { do: 'quit' },
    ]);
  });

  test('a refusal is told, and gone with the next wish', async () => {
    host.refuse('The clipboard is not there.');
    await press('Copy');
    expect(screen.getByRole('status').textContent).toBe('The clipboard is not there.');
    await press('Copy');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('Escape closes the window', async () => {
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    document.activeElement?.dispatchEvent(escape);
    expect(host.asked).toContain('close');
    expect(escape.defaultPrevented).toBe(true);
  });

  test('an answer is taken back', async () => {
    host.show({ view: view('skipped') });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(host.asked).toContainEqual({
      do: 'unskip',
      occurrence: { meeting: 'ccc', start: '2026-11-26T08:00:00Z' },
    });
  });

  test('a pause ends by its button, and has no second one', async () => {
    host.show({ view: view('paused') });
    await user.click(await screen.findByRole('button', { name: 'Resume reminders' }));
    expect(host.asked).toContainEqual({ do: 'resume' });
    expect(screen.queryByRole('button', { name: 'Pause reminders…' })).toBeNull();
  });
});

describe('a question', () => {
  test("the thread's link for the room is taken or refused by its host", async () => {
    open('found');
    const group = await screen.findByRole('group', { name: /bbb\.example\.org/ });
    await user.click(within(group).getByRole('button', { name: 'Use this room' }));
    await user.click(within(group).getByRole('button', { name: 'Not this one' }));
    const url = 'https://bbb.example.org/rooms/abc-def-ghi-jkl/join';
    expect(host.asked.filter((what) => typeof what !== 'string')).toEqual([
      { do: 'set_room', url },
      { do: 'refuse_room', url },
    ]);
  });

  test('who waits at a closed door can open the page or leave', async () => {
    open('question');
    const group = await screen.findByRole('group', { name: /not opened/ });
    await user.click(within(group).getByRole('button', { name: 'Stop waiting' }));
    expect(host.asked.filter((what) => typeof what !== 'string')).toEqual([{ do: 'stop_waiting' }]);
  });
});

describe('a menu', () => {
  beforeEach(async () => {
    open('far');
    await screen.findByRole('timer');
    screen.getByRole('button', { name: 'I will come later…' }).focus();
  });

  const focused = () => document.activeElement?.textContent?.trim();

  test('is walked by arrows, round its ends, and chosen from by Enter', async () => {
    await user.keyboard('{Enter}');
    expect(focused()).toBe('At about 08:10 UTC');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('At about 08:30 UTC');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('At about 08:20 UTC');
    await user.keyboard('{Enter}');
    expect(host.asked).toContainEqual({ do: 'come_later', at: '2026-11-26T08:20:00Z' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('I will come later…');
  });

  test('opens at its end by the arrow up', async () => {
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('At about 08:30 UTC');
  });

  test('closes by Escape, and the window stays', async () => {
    await user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('I will come later…');
    expect(host.asked).not.toContain('close');
  });

  test('is closed when the window loses the focus', async () => {
    await user.keyboard('{Enter}');
    window.dispatchEvent(new Event('blur'));
    await expect.poll(() => screen.queryByRole('menu')).toBeNull();
  });

  test('of pauses sends the days', async () => {
    await press('Pause reminders…');
    await user.click(within(screen.getByRole('menu')).getByText('For a week'));
    expect(host.asked).toContainEqual({ do: 'pause', days: 6 });
  });
});

describe("the room's link", () => {
  test('is asked for where it is not known', async () => {
    open('roomless');
    await user.type(
      await screen.findByLabelText("The room's link"),
      'https://bbb.example.org/rooms/abc{Enter}',
    );
    expect(host.asked).toContainEqual({ do: 'set_room', url: 'https://bbb.example.org/rooms/abc' });
  });

  test('can be changed where it is known, and the field goes when it was taken', async () => {
    open('far');
    const change = await screen.findByRole('button', { name: /^Change/ });
    expect(screen.queryByLabelText("The room's link")).toBeNull();
    await user.click(change);
    const field = screen.getByLabelText("The room's link");
    expect(document.activeElement).toBe(field);
    await user.type(field, 'https://meet.example.coop/x{Enter}');
    const far = view('far');
    host.show({ view: { ...far, room: { ...far.room, text: 'Join opens the room at meet.example.coop' } } });
    await expect.poll(() => screen.queryByLabelText("The room's link")).toBeNull();
  });

  test('is left as it was by Escape, and the window stays', async () => {
    open('far');
    await user.click(await screen.findByRole('button', { name: /^Change/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText("The room's link")).toBeNull();
    expect(host.asked).not.toContain('close');
  });

  test('keeps what is being typed when a snapshot comes', async () => {
    open('roomless');
    const field = await screen.findByLabelText<HTMLInputElement>("The room's link");
    await user.type(field, 'https://bbb');
    const roomless = view('roomless');
    host.show({ view: { ...roomless, said: 'something' } });
    await screen.findByText('something');
    expect(field.value).toBe('https://bbb');
    expect(document.activeElement).toBe(field);
  });
});

describe('without the resident', () => {
  test('the page says so and offers to start it again', async () => {
    open('far');
    await screen.findByRole('timer');
    host.show({ lost: { text: 'The program in the tray has ended.', again: 'Start it again' } });
    expect((await screen.findByRole('alert')).textContent).toContain('has ended');
    expect(screen.queryByRole('timer')).toBeNull();
    await press('Start it again');
    expect(host.asked).toContain('again');
  });
});
