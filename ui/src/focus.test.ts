// Where the keyboard is after something went away from under it.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { story, viewOf } from './bridge.fake';
import { changed, focused, open, press, user } from './testing';

const main = () => screen.getByRole('main');
const button = (name: string) => screen.getByRole('button', { name });

test('what was skipped has its Undo in focus', async () => {
  const bridge = await open();
  await press('Skip this one');
  bridge.show(story('skipped'));
  await expect.poll(() => document.activeElement?.id).toBe('undo-2026-11-26T08:00:00Z');
  expect(focused()).toBe('Undo');
});

test('after an Undo the next button has it', async () => {
  const bridge = await open({ story: 'skipped' });
  await press('Undo');
  bridge.show(story('far'));
  await expect.poll(focused).toBe('Another topic');
});

test('after the end of a pause the first button has it', async () => {
  const bridge = await open({ story: 'paused' });
  await press('Resume reminders');
  bridge.show(story('far'));
  await expect.poll(focused).toBe('Join');
});

test('after a question the button that follows has it', async () => {
  const bridge = await open({ story: 'found' });
  await press('Use this room');
  bridge.show(story('far'));
  await expect.poll(focused).toBe('Copy');
});

test('Join keeps it when coming later becomes the prominent one', async () => {
  const bridge = await open({ story: 'gathering' });
  const join = button('Join');
  join.focus();
  bridge.show(story('underway'));
  await screen.findByText(viewOf('underway').now?.caption ?? '');
  expect(document.activeElement).toBe(join);
  expect(button('Join')).toBe(join);
});

test('who hosts no longer is at the fold', async () => {
  const bridge = await open({ story: 'host' });
  await press('I’m not hosting');
  bridge.show(story('gathering'));
  await expect.poll(() => document.activeElement?.id).toBe('hosting');
});

test('a window that has come by itself has Join in focus', async () => {
  const bridge = await open();
  const later = button('I will come later…');
  later.focus();
  bridge.show(structuredClone(changed('gathering', { presented: true, said: 'Started' })));
  await screen.findByText('Started');
  expect(document.activeElement, 'who is in the window stays there').toBe(later);
  bridge.show(structuredClone(changed('gathering', { presented: false, said: 'Over' })));
  await screen.findByText('Over');
  const elsewhere = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  bridge.show(structuredClone(changed('gathering', { presented: true })));
  await expect.poll(focused).toBe('Join');
  elsewhere.mockRestore();
});

test('a menu keeps its options and the focus under a new snapshot', async () => {
  const bridge = await open();
  button('I will come later…').focus();
  await user.keyboard('{Enter}{ArrowDown}');
  const { later } = viewOf('far');
  if (!later) throw new Error('the story has nothing later');
  bridge.show(changed('far', { later: { ...later, options: later.options.slice(0, 1) }, said: 'something' }));
  await screen.findByText('something');
  expect(focused()).toBe('At about 08:20 UTC');
  await user.keyboard('{Escape}');
  expect(focused()).toBe('I will come later…');
  expect(bridge.requests).toEqual([]);
});

test('a menu that goes away with its button leaves it in the page', async () => {
  const bridge = await open();
  button('I will come later…').focus();
  await user.keyboard('{Enter}');
  bridge.show(changed('far', { later: null }));
  await expect.poll(focused).toBe('Skip this one');
});

test('a proposed topic takes the place of the button that asked for it', async () => {
  const bridge = await open({ page: 'topics' });
  await press('Another topic');
  bridge.show(story('talked'));
  await screen.findByText('Something to talk about');
  expect(focused()).toBe('Another topic');
});

test('of a list the next entry has it, and after the last one what is before it', async () => {
  const bridge = await open({ page: 'settings' });
  const { settings } = viewOf('far');
  const without = (texts: string[]) => {
    const groups = structuredClone(settings.groups);
    for (const { control } of groups.flatMap(({ fields }) => fields))
      if (control.kind === 'list') control.items = control.items.filter(({ text }) => !texts.includes(text));
    return changed('far', { settings: { ...settings, groups } });
  };
  await press('Remove: 15 min before the start');
  bridge.show(without(['15 min before the start']));
  await expect.poll(focused).toBe('Remove: at the start');
  await press('Remove: at the start');
  bridge.show(without(['15 min before the start', 'at the start']));
  await expect.poll(focused).toBe('Add a reminder');
});

test('a friend who is taken out hands it to the next', async () => {
  const bridge = await open({ page: 'time' });
  const { time } = viewOf('far');
  await user.click(within(screen.getByText('大阪').closest('li') as HTMLElement).getByRole('button'));
  bridge.show(changed('far', { time: { ...time, days: time.days.filter(({ name }) => name !== '大阪') } }));
  await expect.poll(() => screen.queryByText('大阪')).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
  expect(main().contains(document.activeElement)).toBe(true);
});

test('after the end of a rehearsal, and of what was said, the page has it', async () => {
  const bridge = await open({ story: 'rehearsal' });
  await press('Stop');
  bridge.show(story('said'));
  await expect.poll(focused).toBe('Join');
  await press('Close');
  await expect.poll(focused).toBe('Now');
});

test('where nothing is left the page itself has it', async () => {
  const bridge = await open({ story: 'welcome' });
  await press('Skip');
  bridge.show(story('far'));
  await expect.poll(() => document.activeElement).toBe(main());
});
