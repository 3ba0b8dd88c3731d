import { expect, test } from 'vitest';
import { breadth } from './breadth';

test.each([
  ['23 min', 'short'],
  ['22h 00m', 'middle'],
  ['22 h 00 min', 'long'],
  ['3日13時間', 'long'],
  ['\u206822\u2069 س \u206800\u2069 د', 'long'],
  ['22 小時 00 分', 'longest'],
])('%s is %s', (text, size) => {
  expect(breadth(text)).toBe(size);
});

test('a digit less changes nothing, nor does a mark that is not seen', () => {
  expect(breadth('3d 4h')).toBe(breadth('3d 13h'));
  expect(breadth('\u20683\u2069 ي \u20684\u2069 س')).toBe(breadth('13 ي 14 س'));
});
