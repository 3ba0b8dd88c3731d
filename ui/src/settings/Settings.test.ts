import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Control, PanelView } from '../bindings/view';
import { refusal, viewOf } from '../bridge.fake';
import { changed, focused, open, press, user } from '../testing';

/** The story's settings with another control in the field of that id. */
function withControl(id: string, control: Partial<Control>): { view: PanelView } {
  const { settings } = viewOf('far');
  const groups = settings.groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) =>
      field.id === id ? { ...field, control: { ...field.control, ...control } as Control } : field,
    ),
  }));
  return changed('far', { settings: { ...settings, groups } });
}

describe('a text', () => {
  const name = () => screen.getByLabelText<HTMLInputElement>('Your name');
  const bea = { do: 'set_text', field: 'name', text: 'Bea' };

  test('is taken by Enter, once', async () => {
    const bridge = await open({ page: 'settings' });
    await user.clear(name());
    await user.type(name(), 'Bea{Enter}');
    bridge.show(withControl('name', { value: 'Bea' }));
    await expect.poll(() => name().value).toBe('Bea');
    await user.tab();
    expect(bridge.actions()).toEqual([bea]);
  });

  test('is taken when the field is left, if it is another', async () => {
    const bridge = await open({ page: 'settings' });
    await user.click(name());
    await user.tab();
    expect(bridge.actions()).toEqual([]);
    await user.clear(name());
    await user.type(name(), 'Bea');
    await user.tab();
    expect(bridge.actions()).toEqual([bea]);
  });

  test('is as it was by Escape, and the window stays; a second Escape closes it', async () => {
    const bridge = await open({ page: 'settings' });
    await user.type(name(), ' Maria{Escape}');
    expect(name().value).toBe('Ana');
    expect(bridge.requests).toEqual([]);
    await user.keyboard('{Escape}');
    expect(bridge.requests).toEqual(['close']);
  });

  test('that is refused stays to be mended, and is marked', async () => {
    const bridge = await open({ page: 'settings' });
    const link = screen.getByLabelText<HTMLInputElement>('Room link');
    bridge.refuse(refusal('room'));
    await user.clear(link);
    await user.type(link, 'nonsense{Enter}');
    await expect.poll(() => link.getAttribute('aria-invalid')).toBe('true');
    expect(link.value).toBe('nonsense');
    const described = link.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual(['You’ll find it in the thread’s first post.', refusal('room')]);
    await user.type(link, 's');
    expect(link.getAttribute('aria-invalid')).toBe('false');
  });

  test('that is being typed stays when a snapshot comes', async () => {
    const bridge = await open({ page: 'settings' });
    await user.type(name(), ' Maria');
    bridge.show(changed('far', { said: 'something' }));
    await screen.findByText('something');
    expect(name().value).toBe('Ana Maria');
  });
});

describe('a switch', () => {
  test('is flipped, and says how it stands', async () => {
    const bridge = await open({ page: 'settings' });
    const form = screen.getByRole('switch', { name: 'Skip the form' });
    expect(form.getAttribute('aria-checked')).toBe('false');
    await user.click(form);
    expect(bridge.actions()).toEqual([{ do: 'set', setting: 'enter_directly', to: true }]);
  });
});

describe('a pick', () => {
  test('of up to three is a row', async () => {
    const bridge = await open({ page: 'settings' });
    const colours = within(screen.getByRole('radiogroup', { name: 'Theme' }));
    expect(colours.getByRole('radio', { name: 'System default' })).toHaveProperty('checked', true);
    await user.click(colours.getByRole('radio', { name: 'Dark' }));
    expect(bridge.actions()).toEqual([{ do: 'set', setting: 'appearance', to: 'dark' }]);
  });

  test('that is refused shows what holds', async () => {
    const bridge = await open({ page: 'settings' });
    const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
    bridge.refuse(refusal('unwritten'));
    await user.click(radio('Dark'));
    await expect.poll(() => radio('System default').checked).toBe(true);
    expect(radio('Dark').checked).toBe(false);
    // A wish that was taken and came to nothing: the snapshot says so.
    await user.click(radio('Dark'));
    bridge.show(structuredClone(changed('far', {})));
    await expect.poll(() => radio('System default').checked).toBe(true);
  });

  test('of more is a menu that begins at what is chosen', async () => {
    const bridge = await open({ page: 'settings' });
    await press('Snooze 5 min');
    expect(focused()).toBe('5 min');
    expect(document.activeElement?.getAttribute('aria-checked')).toBe('true');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(bridge.actions()).toEqual([{ do: 'set', setting: 'snooze', to: 600 }]);
  });
});

describe('a list', () => {
  test('loses and gains', async () => {
    const bridge = await open({ page: 'settings' });
    const list = within(screen.getByRole('list', { name: 'Remind me' }));
    await user.click(list.getByRole('button', { name: 'Remove: at the start' }));
    await press('Add a reminder');
    await user.click(screen.getByRole('menuitem', { name: '30 min before the start' }));
    expect(bridge.actions()).toEqual([
      { do: 'remove_reminder', offset_s: 0 },
      { do: 'add_reminder', offset_s: -1800 },
    ]);
  });
});

test('each reminder has switches of its own', async () => {
  const bridge = await open({ page: 'settings' });
  const list = within(screen.getByRole('list', { name: 'Remind me' }));
  const sound = list.getByRole('switch', { name: 'Sound: at the start' });
  expect(sound.getAttribute('aria-checked')).toBe('false');
  await user.click(sound);
  await user.click(list.getByRole('switch', { name: 'Open the panel: 15 min before the start' }));
  expect(bridge.actions()).toEqual([
    { do: 'set_alert', offset_s: 0, kind: 'sound', on: true },
    { do: 'set_alert', offset_s: -900, kind: 'panel', on: true },
  ]);
});

describe('hours', () => {
  test('are turned on as proposed, changed when a field is left, and turned off', async () => {
    const bridge = await open({ page: 'settings' });
    const quiet = () => screen.getByRole('switch', { name: 'Quiet hours' });
    await user.click(quiet());
    bridge.show(withControl('quiet', { hours: ['22:00', '07:30'] }));
    const from = await screen.findByLabelText<HTMLInputElement>('from');
    from.value = '21:15';
    from.dispatchEvent(new Event('input', { bubbles: true }));
    from.dispatchEvent(new Event('blur'));
    await user.click(quiet());
    expect(bridge.actions()).toEqual([
      { do: 'set_quiet', hours: ['22:00', '07:30'] },
      { do: 'set_quiet', hours: ['21:15', '07:30'] },
      { do: 'set_quiet', hours: null },
    ]);
  });
});

describe('hours that are typed', () => {
  const from = () => screen.getByLabelText<HTMLInputElement>('from');
  const type = async (text: string) => {
    const bridge = await open({ page: 'settings' });
    bridge.show(withControl('quiet', { hours: ['22:00', '07:30'] }));
    await screen.findByLabelText('from');
    await user.clear(from());
    await user.type(from(), text);
    return bridge;
  };

  test.each([
    ['21:15', '21:15'],
    ['9:05', '09:05'],
    ['2115', '21:15'],
  ])('as %s are taken as %s', async (typed, taken) => {
    const bridge = await type(`${typed}{Enter}`);
    expect(bridge.actions()).toEqual([{ do: 'set_quiet', hours: [taken, '07:30'] }]);
  });

  test.each(['24:00', '7:60', '10 pm', ''])('as “%s” are refused, and seen to be', async (typed) => {
    const bridge = await type(`${typed} {Enter}`);
    expect(from().getAttribute('aria-invalid')).toBe('true');
    expect(bridge.actions()).toEqual([]);
  });

  test('are as they were by Escape, and the window stays', async () => {
    const bridge = await type('7:6{Escape}');
    expect([from().value, from().getAttribute('aria-invalid')]).toEqual(['22:00', 'false']);
    expect(bridge.requests).toEqual([]);
  });
});

describe('the page', () => {
  test('draws twice what comes doubled', async () => {
    const bridge = await open({ page: 'settings' });
    const { settings, readiness } = viewOf('readiness');
    const twice = <T>(all: T[]) => [...all, ...all];
    const groups = structuredClone(settings.groups).map((group) => {
      for (const { control } of group.fields) {
        if (control.kind === 'pick') control.options = twice(control.options);
        if (control.kind === 'list') control.items = twice(control.items);
      }
      return { ...group, fields: twice(group.fields) };
    });
    bridge.show(
      changed('far', {
        settings: { ...settings, groups: twice(groups) },
        readiness: { ...readiness, checks: twice(readiness.checks) },
      }),
    );
    await expect.poll(() => screen.getAllByLabelText('Your name')).toHaveLength(4);
    await press('Readiness');
    expect(screen.getAllByRole('listitem')).toHaveLength(2 * readiness.checks.length);
  });

  test("shows a reminder to see, undoes, and opens the settings' file", async () => {
    const bridge = await open({ story: 'changed', page: 'settings' });
    await press('Show');
    await press('Undo last change');
    await press('Open settings file');
    expect(bridge.actions()).toEqual([
      { do: 'test_notice' },
      { do: 'undo_setting' },
      { do: 'open_settings' },
    ]);
  });

  test('explains each field by its hint', async () => {
    await open({ page: 'settings' });
    const hint = screen.getByLabelText('Your name').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(hint)?.textContent).toBe('Shown to others in the room.');
  });
});

describe('readiness', () => {
  test('is looked for when it is opened first, and again by its button', async () => {
    const bridge = await open({ page: 'settings' });
    await press('Readiness');
    expect(bridge.actions()).toEqual([{ do: 'check_readiness' }]);
    await screen.findByText('not working');
    await press('Back');
    expect(focused()).toBe('Readiness');
    await press('Readiness');
    expect(bridge.actions()).toHaveLength(1);
    await press('Check again');
    expect(bridge.actions()).toHaveLength(2);
  });

  test('says while it looks', async () => {
    const { readiness } = viewOf('far');
    const bridge = await open({ page: 'settings' });
    bridge.show(changed('far', { readiness: { ...readiness, checking: true } }));
    await press('Readiness');
    await screen.findByText('Checking…');
    expect(bridge.actions()).toEqual([]);
  });

  test('tells each grade by its own shape and word, and what to do', async () => {
    const { checks } = viewOf('readiness').readiness;
    await open({ story: 'readiness', page: 'settings' });
    await press('Readiness');
    const marks = new Map<string | undefined, string | undefined>();
    for (const [index, item] of screen.getAllByRole('listitem').entries()) {
      marks.set(item.querySelector('.grade')?.textContent, item.querySelector('svg')?.innerHTML);
      expect(item.querySelector('.remedy')?.textContent ?? null).toBe(checks[index]?.remedy);
    }
    expect([...marks.keys()].sort()).toEqual(['OK', 'needs attention', 'not working', 'unknown']);
    expect(new Set(marks.values()).size).toBe(4);
  });

  test('is left by Escape, and the window stays', async () => {
    const bridge = await open({ page: 'settings' });
    await press('Readiness');
    await user.keyboard('{Escape}');
    screen.getByRole('heading', { level: 1, name: 'Settings' });
    expect(bridge.requests).not.toContain('close');
  });
});
