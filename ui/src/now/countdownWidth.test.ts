import { expect, test } from 'vitest';
import { countdownWidth } from './countdownWidth';

test.each([
  ['23 min', 'short'],
  ['22h 00m', 'middle'],
  ['22 h 00 min', 'long'],
  ['3日13時間', 'long'],
  ['\u206822\u2069 س \u206800\u2069 د', 'long'],
  ['22 小時 00 分', 'longest'],
])('%s is %s', (text, size) => {
  expect(countdownWidth(text)).toBe(size);
});

test('a digit less changes nothing, nor does a mark that is not seen', () => {
  expect(countdownWidth('3d 4h')).toBe(countdownWidth('3d 13h'));
  expect(countdownWidth('\u20683\u2069 ي \u20684\u2069 س')).toBe(countdownWidth('13 ي 14 س'));
});
