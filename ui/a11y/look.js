// What is looked at in a page that is open in the browser. The functions named `in…` run inside the page.

import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @typedef {import('playwright-core').Page} Page */

/**
 * What axe finds, a line for each element.
 *
 * @param {Page} page
 */
export async function breaches(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (tags) => globalThis.axe.run({ runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

function inCutOff() {
  const { clientWidth } = document.documentElement;
  const scrolls = [document.body, document.querySelector('main')].filter(
    (box) => box && box.scrollWidth > box.clientWidth,
  );
  const seen = (element) =>
    element.checkVisibility() && !element.closest('.unseen, svg, [role=menu]') && element.textContent.trim();
  const outside = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && seen(element) && (left < -1 || right > clientWidth + 1);
  });
  const name = (element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`;
  return [
    ...scrolls.map((box) => `scrolls sideways: ${box.localName} ${box.scrollWidth} > ${box.clientWidth}`),
    ...outside.map((element) => `leaves the window: ${name(element)}`),
  ];
}

/**
 * What is cut off at the window's sides.
 *
 * @param {Page} page
 */
export const cutOff = (page) => page.evaluate(inCutOff);

/** Marks what the keyboard must reach, and tells how many those are. */
function inControls() {
  const groups = new Set();
  const reachable = [...document.querySelectorAll('button, input, textarea, summary')].filter((element) => {
    if (!element.checkVisibility() || element.tabIndex < 0) return false;
    if (element.type !== 'radio') return true;
    // The arrows go through a group; Tab stops at it once.
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
  reachable.forEach((element, index) => (element.dataset.walk = element.name || String(index)));
  return reachable.map((element) => [
    element.dataset.walk,
    `${element.localName}: ${element.ariaLabel ?? element.textContent.trim().slice(0, 40)}`,
  ]);
}

/** Where the focus is, and what is wrong with how it shows. */
function inFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const shown = element.type === 'radio' ? element.nextElementSibling : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const { left, top, width, height } = shown.getBoundingClientRect();
  const middle = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 40));
  return {
    walk: element.name || element.dataset.walk,
    visible: outlineStyle !== 'none' && outlineWidth !== '0px',
    covered: !middle || !(shown.contains(middle) || middle.contains(shown)),
  };
}

/**
 * What a person with only a keyboard cannot reach or see, from the top of the page to where Tab begins again.
 *
 * @param {Page} page
 */
export async function walk(page) {
  const controls = new Map(await page.evaluate(inControls));
  const faults = [];
  const reached = new Set();
  // Fields for times have several stops each. A trap would keep the focus from the rest.
  for (let step = 0; step < controls.size + 12 && reached.size < controls.size; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(inFocus);
    if (!focus) continue;
    const name = controls.get(focus.walk) ?? focus.walk;
    if (!reached.has(focus.walk)) {
      if (!focus.visible) faults.push(`focus does not show: ${name}`);
      if (focus.covered) faults.push(`focus is covered: ${name}`);
    }
    reached.add(focus.walk);
  }
  for (const [control, name] of controls) {
    if (!reached.has(control)) faults.push(`Tab does not reach: ${name}`);
  }
  return faults;
}
