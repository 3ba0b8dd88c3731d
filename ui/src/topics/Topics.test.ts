import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { refusal, viewOf } from '../bridge.fake';
import { changed, open, press, user } from '../testing';

const shown = () => [...document.querySelectorAll('summary .name')].map((name) => name.textContent);
const row = (name: string) =>
  within(screen.getByText(name, { selector: '.name' }).closest('li') as HTMLElement);
const unfold = (name: string) => user.click(screen.getByText(name, { selector: '.name' }));
const search = () => screen.getByLabelText<HTMLInputElement>('Search');

test('all topics are listed, with when they were talked about', async () => {
  await open({ story: 'talked', page: 'topics' });
  expect(shown()).toEqual(viewOf('talked').topics.topics.map(({ label }) => label));
  row('Decision-making').getByText('last discussed 23 Nov 2026');
});

test('a search finds words in any order, without regard to case and accents, and in notes', async () => {
  await open({ story: 'talked', page: 'topics' });
  await user.type(search(), 'COÖP familý');
  expect(shown()).toEqual(['Family and coop']);
  await user.clear(search());
  await user.type(search(), 'consent');
  expect(shown()).toEqual(['Decision-making']);
});

test('a search that finds nothing says so, and Escape empties it first', async () => {
  const bridge = await open({ page: 'topics' });
  await user.type(search(), 'xyz');
  screen.getByText('No topics match.');
  await user.keyboard('{Escape}');
  expect(search().value).toBe('');
  expect(bridge.requests).toEqual([]);
});

test('one is proposed by chance, and another', async () => {
  const bridge = await open({ page: 'topics' });
  await press('Another topic');
  bridge.show(changed('talked', {}));
  await screen.findByText('Something to talk about');
  await press('Another topic');
  expect(bridge.actions()).toEqual([{ do: 'shuffle_topic' }, { do: 'shuffle_topic' }]);
});

test('a talk is noted, and the note is gone from the field', async () => {
  const bridge = await open({ page: 'topics' });
  await unfold('Billing models');
  const note = row('Billing models').getByLabelText<HTMLInputElement>('Note (optional)');
  await user.type(note, 'Fixed prices{Enter}');
  expect(bridge.actions()).toEqual([{ do: 'talked_about', topic: 'Billing models', note: 'Fixed prices' }]);
  await expect.poll(() => note.value).toBe('');
});

test('a note that was refused stays', async () => {
  const bridge = await open({ page: 'topics' });
  await unfold('Billing models');
  const note = row('Billing models').getByLabelText<HTMLInputElement>('Note (optional)');
  bridge.refuse(refusal('unwritten'));
  await user.type(note, 'Fixed prices{Enter}');
  await screen.findByText(refusal('unwritten'));
  expect(note.value).toBe('Fixed prices');
});

test('the talks about a topic are listed, and the last can be taken back', async () => {
  const bridge = await open({ story: 'talked', page: 'topics' });
  await unfold('Decision-making');
  const talks = within(row('Decision-making').getByRole('list', { name: 'Discussions' }));
  talks.getByText('23 Nov 2026: Consent, then try it for a month');
  await user.click(talks.getByRole('button', { name: 'Undo' }));
  expect(bridge.actions()).toEqual([{ do: 'not_talked_about', topic: 'Decision-making' }]);
});

test("one's own topics come and go", async () => {
  const bridge = await open({ story: 'talked', page: 'topics' });
  const own = viewOf('talked').topics.topics.find(({ remove }) => remove);
  if (!own) throw new Error('the story has no topic of the person');
  await unfold(own.topic);
  await user.click(row(own.topic).getByRole('button', { name: own.remove?.label ?? '' }));
  const field = screen.getByLabelText<HTMLInputElement>('Your own topic');
  await user.type(field, ' Bread {Enter}');
  expect(bridge.actions()).toEqual([
    { do: 'remove_topic', topic: own.topic },
    { do: 'add_topic', topic: 'Bread' },
  ]);
  await expect.poll(() => field.value).toBe('');
});

test('the list is copied', async () => {
  const bridge = await open({ page: 'topics' });
  await press('Copy list');
  expect(bridge.actions()).toEqual([{ do: 'copy_topics' }]);
});

test('what comes doubled is listed twice', async () => {
  const bridge = await open({ page: 'topics' });
  const { topics } = viewOf('talked');
  bridge.show(changed('talked', { topics: { ...topics, topics: [...topics.topics, ...topics.topics] } }));
  await expect.poll(shown).toHaveLength(2 * topics.topics.length);
});

test('an empty field has the direction of the page, and what is written its own', async () => {
  await open({ page: 'topics', lang: 'ar' });
  const field = document.querySelector<HTMLInputElement>('.search input') as HTMLInputElement;
  expect(field.getAttribute('dir') ?? '').toBe('');
  await user.type(field, 'coop');
  expect(field.getAttribute('dir')).toBe('auto');
});
