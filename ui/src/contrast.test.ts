// The palette against WCAG 2.2: 4.5:1 for texts (1.4.3), 3:1 for what is to be seen of controls and pictures (1.4.11).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'app.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const palette = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** The relative luminance of a colour such as `#fff` or `#0b6b5d`. */
function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['ground', 'raised'];
const TEXTS = [
  ...['text', 'soft', 'accent', 'warm'].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ['faint', 'ground'],
  ['text', 'sunken'],
  ['soft', 'sunken'],
  ['text', 'accent-soft'],
  ['soft', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['text', 'warm-soft'],
  ['soft', 'warm-soft'],
  ['warm', 'warm-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
] as const;

const SHAPES = [
  ['edge-line', 'ground'],
  ['edge-line', 'raised'],
  ['edge-line', 'sunken'],
  ['accent', 'sunken'],
  ['accent', 'night'],
  ['accent', 'day'],
  ['warm', 'night'],
  ['warm', 'day'],
  ['accent', 'warm-soft'],
] as const;

test('the measure is that of WCAG', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const of = (name: string) => palette.get(name)?.[theme] ?? 'missing';

  test.each(TEXTS)('%s can be read on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
