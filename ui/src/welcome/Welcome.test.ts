import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { refusal, story } from '../bridge.fake';
import { open, press, user } from '../testing';

const title = () => screen.getByRole('heading', { level: 1 });

test('leads through three steps and back, with the focus on each title', async () => {
  await open({ story: 'welcome' });
  expect(title().textContent).toBe('Which slots suit you?');
  await press('Next');
  expect(title().textContent).toBe('One click, and you’re in');
  expect(document.activeElement).toBe(title());
  await press('Back');
  expect(title().textContent).toBe('Which slots suit you?');
  await press('Next');
  await press('Next');
  expect(title().textContent).toBe('Always there');
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

test('its fields are settings', async () => {
  const bridge = await open({ story: 'welcome' });
  await user.click(screen.getByRole('switch', { name: 'Thursday, 09:00' }));
  await press('Next');
  await user.type(screen.getByLabelText('Your name'), 'Ana{Enter}');
  expect(bridge.actions()).toEqual([
    { do: 'remind_of_slot', slot: 'thu-0800', yes: false },
    { do: 'set_text', field: 'name', text: 'Ana' },
  ]);
});

test("asks about the room that the thread has, where it asks for the room's link", async () => {
  const bridge = await open({ story: 'welcome-found' });
  expect(screen.queryByRole('button', { name: 'Use this room' })).toBeNull();
  await press('Next');
  await press('Use this room');
  expect(bridge.actions()).toEqual([
    { do: 'set_room', url: 'https://bbb.example.org/rooms/abc-def-ghi-jkl/join' },
  ]);
});

test('can be left at once, and is finished only once', async () => {
  const bridge = await open({ story: 'welcome' });
  await press('Skip');
  await press('Skip');
  expect(bridge.actions()).toEqual([{ do: 'finish_welcome' }]);
});

test('is finished at its end, and the countdown takes its place', async () => {
  const bridge = await open({ story: 'welcome' });
  await press('Next');
  await press('Next');
  await press('Done');
  expect(bridge.actions()).toEqual([{ do: 'finish_welcome' }]);
  expect(screen.queryByRole('navigation')).toBeNull();
  bridge.show(story('far'));
  await screen.findByRole('timer');
  screen.getByRole('navigation');
});

test('can be finished after it was refused', async () => {
  const bridge = await open({ story: 'welcome' });
  bridge.refuse(refusal('lost'));
  await press('Skip');
  await press('Skip');
  expect(bridge.actions()).toHaveLength(2);
});
