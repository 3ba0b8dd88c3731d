import { expect, test } from 'vitest';
import { keyed } from './keyed';

test('a duplicate has a key of its own', () => {
  const keys = keyed(['a', 'b', 'a', 'a'], (item) => item).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['a', 'b']);
  expect(new Set(keys).size).toBe(4);
});
