// What holds for the source of every component.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

const sources = import.meta.glob<string>('./**/*.svelte', { eager: true, query: '?raw', import: 'default' });

/** Attributes that a person reads or hears. */
const READ = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'];

interface Node {
  type: string;
  name?: string;
  data?: string;
  [key: string]: unknown;
}

/** Every node under one, that one first, but nothing under those that `into` refuses. */
function* nodes(node: unknown, into: (node: Node) => boolean = () => true): Generator<Node> {
  if (Array.isArray(node)) {
    for (const one of node) yield* nodes(one, into);
  } else if (node !== null && typeof node === 'object') {
    const typed = node as Node;
    if (typeof typed.type === 'string') {
      yield typed;
      if (!into(typed)) return;
    }
    yield* nodes(Object.values(node), into);
  }
}

const words = (all: Iterable<Node>) =>
  [...all].filter(({ type, data }) => type === 'Text' && /\p{L}/u.test(data ?? '')).map(({ data }) => data);

/** The texts that stand in a component's markup. */
function literals(source: string): unknown[] {
  const { fragment } = parse(source, { modern: true });
  const isAttribute = ({ type }: Node) => type === 'Attribute';
  const read = [...nodes(fragment)].filter((node) => isAttribute(node) && READ.includes(node.name ?? ''));
  return [...words(nodes(read)), ...words(nodes(fragment, (node) => !isAttribute(node)))];
}

test('a text in the markup would be found', () => {
  expect(literals('<p class="note">note</p>')).toEqual(['note']);
  expect(literals('<button aria-label="Close {name}">×</button>')).toEqual(['Close ']);
  expect(literals('<p class="note" title={title}>{text} · 24</p>')).toEqual([]);
});

describe.each(Object.entries(sources))('%s', (_, source) => {
  test('has no texts of its own: they come in the snapshot', () => {
    expect(literals(source)).toEqual([]);
  });
});

const css = readFileSync(join(import.meta.dirname, 'app.css'), 'utf8');

describe.each(Object.entries({ ...sources, 'app.css': `<style>${css}</style>` }))('%s', (name, source) => {
  const style = source.match(/<style>([^]*)<\/style>/)?.[1] ?? '';

  test('is laid out by the direction of the text', () => {
    const sides =
      /(?<![\w-])(?:[\w-]+-)?(?:left|right|top|bottom)\s*:|(?<![\w-])(?:min-|max-)?(?:width|height)\s*[:<>]/g;
    expect(style.match(sides) ?? []).toEqual([]);
    expect(style.match(/(?:text-align|float|clear)\s*:\s*(?:left|right)/g) ?? []).toEqual([]);
  });

  test('takes its colours from the palette', () => {
    if (name !== 'app.css') expect(style.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(/gi) ?? []).toEqual([]);
  });
});
