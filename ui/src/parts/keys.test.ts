import { expect, test } from 'vitest';
import { keyed } from './keys';

test('what comes twice has a key of its own', () => {
  const keys = keyed(['a', 'b', 'a', 'a'], (one) => one).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['a', 'b']);
  expect(new Set(keys).size).toBe(4);
});
