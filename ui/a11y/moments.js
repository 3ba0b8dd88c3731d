// What is only on the screen after something was pressed.

/** @typedef {import('playwright-core').Page} Page */

/** @param {string} selector */
const press = (selector) => async (/** @type {Page} */ page) => page.click(selector);

/** Where something is pressed, what, and what to call it. */
export const MOMENTS = [
  { name: 'coming later', story: 'far', at: 'now', act: press('.actions [aria-haspopup]') },
  { name: 'more', story: 'far', at: 'now', act: press('footer [aria-haspopup]') },
  {
    name: 'hosting',
    story: 'host',
    at: 'now',
    act: async (/** @type {Page} */ page) => page.focus('textarea'),
  },
  { name: 'another room', story: 'far', at: 'now', act: press('.room button') },
  { name: 'a topic', story: 'talked', at: 'topics', act: press('summary >> nth=1') },
  { name: 'the languages', story: 'far', at: 'settings', act: press('[aria-haspopup] >> nth=-2') },
  {
    name: 'a friend',
    story: 'far',
    at: 'time',
    act: async (/** @type {Page} */ page) => {
      await page.click('main > .plain');
      await page.keyboard.type('mon');
      await page.waitForSelector('[role=option]');
    },
  },
];
