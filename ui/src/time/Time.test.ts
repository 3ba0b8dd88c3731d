import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../bridge.fake';
import { changed, focused, open, press, user } from '../testing';
import { at, sky } from './picture';

const days = () => screen.getAllByRole('heading', { level: 2 }).map((name) => name.textContent);

describe('the picture', () => {
  test('lays the day out as the language is written', () => {
    expect([at(0, false), at(540, false), at(1439, false)]).toEqual(['0.00%', '37.50%', '99.93%']);
    expect([at(0, true), at(540, true)]).toEqual(['100.00%', '62.50%']);
  });

  test('dawns around the end of the night, and darkens around its start', () => {
    expect(sky([1320, 420])).toEqual([
      { offset: '27.08%', part: 'night' },
      { offset: '31.25%', part: 'day' },
      { offset: '89.58%', part: 'day' },
      { offset: '93.75%', part: 'night' },
    ]);
  });

  test.each([
    ['en', '37.50%'],
    ['ar', '62.50%'],
  ])('in %s has the mark of 09:00 at %s', async (lang, place) => {
    await open({ page: 'time', lang });
    expect(document.querySelector('.place')?.getAttribute('x')).toBe(place);
  });

  test('gives each slot its own shape, and fills the kinder one', async () => {
    await open({ page: 'time' });
    const [first, second] = document.querySelectorAll('.day:first-child .place path');
    expect(first?.getAttribute('d')).not.toBe(second?.getAttribute('d'));
    expect([first, second].map((path) => path?.classList.contains('filled'))).toEqual([false, true]);
  });

  test('has a legend that says nothing about which one is kinder', async () => {
    await open({ page: 'time' });
    const marks = [...document.querySelectorAll('.legend path:not(.lucide path)')].filter((path) =>
      path.closest('[viewBox="-8 -8 16 16"]'),
    );
    expect(
      marks.map(({ classList }) => [classList.contains('neutral'), classList.contains('filled')]),
    ).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  test('ends at midnight, as it begins', async () => {
    await open({ page: 'time' });
    const hours = [...document.querySelectorAll('.axis text')].map((text) => [
      text.getAttribute('x'),
      text.textContent,
    ]);
    expect(hours.at(-1)).toEqual(['100.00%', hours[0]?.[1]]);
  });
});

describe('the days', () => {
  test("begin with the person's own, and each says the same in words", async () => {
    await open({ page: 'time' });
    expect(days().slice(0, 3)).toEqual(['You', 'Luz', '大阪']);
    const luz = within(screen.getByText('Luz').closest('li') as HTMLElement);
    luz.getByText('America/Bogota (UTC−5)');
    expect(luz.getAllByRole('listitem').map((item) => item.textContent?.replace(/\s+/g, ' ').trim())).toEqual(
      ['08:00 UTC03:00 night', '17:00 UTC12:00'],
    );
    luz.getByText('17:00 UTC suits you better');
  });

  test('a friend is taken out; oneself stays', async () => {
    const bridge = await open({ page: 'time' });
    const [luz] = screen.getAllByRole('button', { name: 'Remove' });
    await user.click(luz as HTMLElement);
    expect(screen.getAllByRole('button', { name: 'Remove' })).toHaveLength(2);
    expect(bridge.actions()).toEqual([{ do: 'remove_friend', name: 'Luz', zone: 'America/Bogota' }]);
  });
});

describe('what comes doubled', () => {
  test('is drawn twice', async () => {
    const bridge = await open({ page: 'time' });
    const { time } = viewOf('far');
    const days = time.days.map((day) => ({ ...day, marks: [...day.marks, ...day.marks] }));
    const hours = [...time.hours, ...time.hours];
    bridge.show(changed('far', { time: { ...time, hours, days: [...days, ...days] } }));
    await expect.poll(() => screen.getAllByText('Luz')).toHaveLength(2);
  });
});

describe('the clock change', () => {
  test('is explained, or that there is none', async () => {
    const bridge = await open({ page: 'time' });
    screen.getByText(/From 28 March your 08:00 UTC slot/);
    bridge.show(changed('far', { time: { ...viewOf('far').time, clock_change: null } }));
    await screen.findByText('None: your slots stay at the same local time.');
  });
});

describe('a friend', () => {
  const field = () => screen.getByRole('combobox', { name: 'City or time zone' });
  const begin = async () => {
    const bridge = await open({ page: 'time' });
    await press('Add friend');
    expect(document.activeElement).toBe(field());
    return bridge;
  };

  test('is found by letters, chosen by arrows, named, and added', async () => {
    const bridge = await begin();
    await user.keyboard('mon');
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    expect(field().getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    await user.keyboard('{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe(options[1]?.id);
    await user.keyboard('{Enter}');
    expect(field()).toHaveProperty('value', 'Montreal');
    expect(screen.queryByRole('listbox')).toBeNull();
    screen.getByText('America/Toronto (UTC−5)');
    await user.type(screen.getByLabelText('Name (optional)'), 'Zoe{Enter}');
    expect(bridge.actions()).toEqual([{ do: 'add_friend', name: 'Zoe', zone: 'America/Toronto' }]);
    await expect.poll(focused).toBe('Add friend');
  });

  test('can be chosen by a click, and needs no name', async () => {
    const bridge = await begin();
    await user.keyboard('nai');
    await user.click(await screen.findByRole('option', { name: /Nairobi/ }));
    await press('Add');
    expect(bridge.actions()).toEqual([{ do: 'add_friend', name: 'Nairobi', zone: 'Africa/Nairobi' }]);
  });

  test('that is not found is told of', async () => {
    await begin();
    await user.keyboard('xyz');
    await screen.findByText('Nothing found. Try a larger city nearby.');
  });

  test('is not added without a place', async () => {
    const bridge = await begin();
    await press('Add');
    expect(bridge.actions()).toEqual([]);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
  });

  test('is left by Escape: first the list, then the form, and the window stays', async () => {
    const bridge = await begin();
    await user.keyboard('mon');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    await expect.poll(focused).toBe('Add friend');
    expect(bridge.requests).toEqual([]);
  });
});
