import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { refusal, story, viewOf } from '../bridge.fake';
import { changed, MORNING, open, press, user } from '../testing';

describe('the hero', () => {
  test('tells the countdown, what it counts, and when that is', async () => {
    await open({ story: 'hour' });
    expect(screen.getByRole('timer').textContent).toMatch(/^23 min\s*until it starts$/);
    screen.getByText(viewOf('hour').now?.local ?? '');
    screen.getByText('Europe/Madrid (UTC+1)');
  });

  test.each([
    ['far', 60, 0],
    ['hour', 23, 37],
    ['gathering', 18, 42],
    ['underway', 0, 60],
  ])('of %s has a ring with %i ticks to come and %i that count', async (name, rest, filled) => {
    await open({ story: name });
    const ticks = (path: string) =>
      document.querySelector(`path.${path}`)?.getAttribute('d')?.split('M').filter(Boolean).length ?? 0;
    expect([ticks('rest'), ticks('filled')]).toEqual([rest, filled]);
  });

  test('tells the answer, with the way back', async () => {
    const bridge = await open({ story: 'enter-directly' });
    screen.getByText(viewOf('enter-directly').slots.find(({ current }) => current)?.state ?? '');
    await press('Undo');
    expect(bridge.actions()).toEqual([{ do: 'unskip', occurrence: MORNING }]);
  });
});

describe('the deeds', () => {
  test('send their own actions', async () => {
    const bridge = await open({ story: 'gathering' });
    for (const name of ['Join', 'Snooze 5 min', 'Skip this one', 'Copy']) await press(name);
    expect(bridge.actions()).toEqual([
      { do: 'join', occurrence: MORNING },
      { do: 'snooze', occurrence: MORNING },
      { do: 'skip', occurrence: MORNING },
      { do: 'copy_code' },
    ]);
  });

  test('a later start takes the prominence, and Join stays', async () => {
    const bridge = await open({ story: 'underway' });
    const look = (name: string) => screen.getByRole('button', { name }).className;
    expect(look('I will come later…')).toContain('primary');
    expect(look('Join')).toContain('plain');
    bridge.show(story('hour'));
    await screen.findByText('until it starts');
    expect(look('I will come later…')).toContain('plain');
    expect(look('Join')).toContain('primary');
  });
});

describe('what is pressed twice', () => {
  const skips = { do: 'skip', occurrence: MORNING };

  test('by a double click is pressed once', async () => {
    const bridge = await open();
    await user.dblClick(screen.getByRole('button', { name: 'Skip this one' }));
    expect(bridge.actions()).toEqual([skips]);
  });

  test('means another button once another occurrence counts', async () => {
    const bridge = await open();
    const skip = () => screen.queryByRole('button', { name: 'Skip this one' });
    const before = skip();
    bridge.show(story('skipped'));
    await expect.poll(skip).not.toBe(before);
    expect(before?.isConnected).toBe(false);
  });

  test('by a key that is held down is pressed once', async () => {
    await open();
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    screen.getByRole('button', { name: 'Skip this one' }).dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
  });
});

describe('what is known', () => {
  test('the name of the meeting, however long, with all of it in a tooltip', async () => {
    const meeting = 'A'.repeat(200);
    const bridge = await open();
    bridge.show(changed('far', { meeting }));
    await expect.poll(() => screen.getByRole('heading', { level: 1 }).title).toBe(meeting);
  });

  test('what comes doubled is drawn twice', async () => {
    const bridge = await open();
    const { slots, room } = viewOf('found');
    const found = room.found && { ...room.found, options: [...room.found.options, ...room.found.options] };
    bridge.show(changed('found', { slots: [...slots, ...slots], room: { ...room, found } }));
    await expect.poll(() => screen.queryAllByRole('button', { name: 'Use this room' })).toHaveLength(2);
    const [first] = slots.filter(({ current }) => !current);
    expect(screen.getAllByText(first?.local ?? '')).toHaveLength(2);
  });

  test('a skipped slot is among the others, with the way back', async () => {
    const bridge = await open({ story: 'skipped' });
    const [item] = screen.getAllByRole('listitem');
    within(item as HTMLElement).getByText('skipped');
    await press('Undo');
    expect(bridge.actions()).toEqual([{ do: 'unskip', occurrence: MORNING }]);
  });

  test("the week's sentence", async () => {
    await open({ story: 'enter-directly' });
    screen.getByText(/No reminders for that week’s other slot/);
  });

  test("what is wrong with the settings' file", async () => {
    await open({ story: 'fault' });
    screen.getByText(/ccc\.toml, line 4/);
  });

  test('a clock change, and once only where it is just being said', async () => {
    const bridge = await open({ story: 'clock-change' });
    expect(screen.getAllByText(/your 08:00 UTC slot/)).toHaveLength(1);
    const { said } = viewOf('clock-change');
    bridge.show(changed('clock-change', { said: null, clock_change: said }));
    await expect.poll(() => document.querySelector('.toast')?.hasAttribute('hidden')).toBe(true);
    expect(screen.getAllByText(/your 08:00 UTC slot/)).toHaveLength(1);
  });

  test('a pause, and the way out of it', async () => {
    const bridge = await open({ story: 'paused' });
    await press('Resume reminders');
    expect(bridge.actions()).toEqual([{ do: 'resume' }]);
  });

  test('something to talk about, and something else', async () => {
    const bridge = await open();
    screen.getByText('Facilitation');
    await press('Another topic');
    expect(bridge.actions()).toEqual([{ do: 'shuffle_topic' }]);
  });
});

describe('a question', () => {
  test('has the one filled button', async () => {
    await open({ story: 'recorded' });
    const filled = [...document.querySelectorAll('.primary')].map((button) => button.textContent?.trim());
    expect(filled).toEqual(['I agree']);
  });

  test("the thread's link for the room is taken or refused by its host", async () => {
    const bridge = await open({ story: 'found' });
    const group = within(screen.getByRole('group', { name: /bbb\.example\.org/ }));
    await user.click(group.getByRole('button', { name: 'Use this room' }));
    await user.click(group.getByRole('button', { name: 'Not this one' }));
    const url = 'https://bbb.example.org/rooms/abc-def-ghi-jkl/join';
    expect(bridge.actions()).toEqual([
      { do: 'set_room', url },
      { do: 'refuse_room', url },
    ]);
  });

  test('who is let in slowly can open the page instead', async () => {
    const bridge = await open({ story: 'entering' });
    expect(screen.getAllByText(/This can take a few seconds/)).toHaveLength(1);
    await press('Open page instead');
    expect(bridge.actions()).toEqual([{ do: 'open_page', occurrence: MORNING }]);
  });

  test('who waits at a closed door is told once, and can open the page or leave', async () => {
    const bridge = await open({ story: 'door' });
    expect(screen.getAllByText(/hasn’t opened the room/)).toHaveLength(1);
    await press('Stop waiting');
    expect(bridge.actions()).toEqual([{ do: 'stop_waiting' }]);
  });
});

describe('the room', () => {
  const field = () => screen.queryByLabelText<HTMLInputElement>('Room link');

  test.each([
    ['known', 'far'],
    ['unknown', 'roomless'],
    ['opening', 'opening'],
    ['waiting', 'door'],
    ['failed', 'failed'],
  ])('tells that it is %s', async (state, name) => {
    await open({ story: name });
    const { room, question } = viewOf(name);
    expect(room.state).toBe(state);
    if (room.text === null) return void screen.getByRole('group', { name: question?.label ?? '' });
    expect(screen.getByText(room.text).closest('.room')?.classList).toContain(state);
  });

  test('is asked for where it is not known', async () => {
    const bridge = await open({ story: 'roomless' });
    await user.type(field() as HTMLElement, 'https://bbb.example.org/rooms/abc{Enter}');
    expect(bridge.actions()).toEqual([{ do: 'set_room', url: 'https://bbb.example.org/rooms/abc' }]);
  });

  test("is chosen among the thread's others, each by its own words", async () => {
    const bridge = await open({ story: 'found-several' });
    const others = within(screen.getByRole('group', { name: 'Also in the thread' }));
    const uses = others.getAllByRole('button', { name: 'Use this room' });
    const about = uses.map(
      (use) => document.getElementById(use.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(about).toEqual([
      expect.stringMatching(/^bbb\.example\.org\/rooms\/abc-def-ghi-jkl\/join: /),
      expect.stringMatching(/^bbb\.example\.org\/b\/ana-xyz-uvw: /),
    ]);
    await user.click(uses[1] as HTMLElement);
    await user.click(others.getAllByRole('button', { name: 'Not this one' })[0] as HTMLElement);
    expect(bridge.actions()).toEqual([
      { do: 'set_room', url: 'https://bbb.example.org/b/ana-xyz-uvw' },
      { do: 'refuse_room', url: 'https://bbb.example.org/rooms/abc-def-ghi-jkl/join' },
    ]);
  });

  test("shows the thread's others beside the field where the link is known", async () => {
    await open({ story: 'moved' });
    screen.getByRole('group', { name: /meet\.example\.net/ });
    expect(screen.queryByText('Also in the thread')).toBeNull();
    await press(/^Change/);
    screen.getByText('Also in the thread');
  });

  test('marks a link that was refused', async () => {
    const bridge = await open({ story: 'roomless' });
    bridge.refuse(refusal('room'));
    await user.type(field() as HTMLElement, 'nonsense{Enter}');
    await expect.poll(() => field()?.getAttribute('aria-invalid')).toBe('true');
    const reason = document.getElementById(field()?.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe(refusal('room'));
  });

  test('can be changed where it is known, and the field goes when it was taken', async () => {
    const bridge = await open();
    expect(field()).toBeNull();
    await press(/^Change/);
    expect(document.activeElement).toBe(field());
    await user.type(field() as HTMLElement, 'https://meet.example.coop/x{Enter}');
    const { room } = viewOf('far');
    bridge.show(changed('far', { room: { ...room, text: 'Join opens the room at meet.example.coop' } }));
    await expect.poll(field).toBeNull();
  });

  test('is left as it was by Escape, and the window stays', async () => {
    const bridge = await open();
    await press(/^Change/);
    await user.keyboard('{Escape}');
    expect(field()).toBeNull();
    expect(bridge.requests).toEqual([]);
  });

  test('keeps what is being typed when a snapshot comes', async () => {
    const bridge = await open({ story: 'roomless' });
    await user.type(field() as HTMLElement, 'https://bbb');
    bridge.show(changed('roomless', { said: 'something' }));
    await screen.findByText('something');
    expect(field()?.value).toBe('https://bbb');
    expect(document.activeElement).toBe(field());
  });
});

describe('hosting', () => {
  test('comes right after the actions for a host, and last for a guest', async () => {
    const bridge = await open({ story: 'host' });
    const after = () => document.querySelector('.actions')?.nextElementSibling;
    expect(after()?.localName).toBe('details');
    bridge.show(story('gathering'));
    await expect.poll(() => after()?.localName).toBe('section');
    expect(screen.getByRole('main').lastElementChild?.localName).toBe('details');
  });

  const fold = () => screen.getByText('Hosting').closest('details');

  test('is folded up for a guest, and open for a host, with the time that is left', async () => {
    const bridge = await open({ story: 'gathering' });
    expect(fold()?.open).toBe(false);
    bridge.show(story('host'));
    await expect.poll(() => fold()?.open).toBe(true);
    screen.getByText('You’re waiting 7 min more');
  });

  test('begins and ends', async () => {
    const bridge = await open();
    await user.click(screen.getByText('Hosting'));
    await press('I’m hosting this one');
    bridge.show(story('host'));
    await user.click(await screen.findByRole('button', { name: 'I’m not hosting' }));
    expect(bridge.actions()).toEqual([
      { do: 'host', occurrence: MORNING },
      { do: 'unskip', occurrence: MORNING },
    ]);
  });

  test('copies the text for the thread, and the minutes', async () => {
    const bridge = await open({ story: 'host' });
    await press('Copy for the thread');
    await user.type(screen.getByLabelText('Minutes'), 'Ana, Luz');
    await press('Copy minutes');
    expect(bridge.actions()).toEqual([
      { do: 'announce_slot', occurrence: MORNING },
      { do: 'copy_minutes', occurrence: MORNING, notes: 'Ana, Luz' },
    ]);
  });

  test('keeps the minutes of each occurrence while the window lives', async () => {
    const bridge = await open({ story: 'host' });
    await user.type(screen.getByLabelText('Minutes'), 'Ana, Luz');
    await press('Topics');
    await press('Now');
    expect(screen.getByLabelText('Minutes')).toHaveProperty('value', 'Ana, Luz');
    bridge.show(story('skipped'));
    await expect.poll(() => screen.getByLabelText<HTMLTextAreaElement>('Minutes').value).toBe('');
    bridge.show(story('host'));
    await expect.poll(() => screen.getByLabelText<HTMLTextAreaElement>('Minutes').value).toBe('Ana, Luz');
  });
});
