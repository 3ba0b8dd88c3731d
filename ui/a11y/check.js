// Looks at every page and story in a real browser: axe, the way of the keyboard, what is cut off, and what the browser
// complains of, such as a breach of the program's own policy. `npm run a11y`; fails with a list.

import process from 'node:process';
import { breaches, cutOff, walk } from './look.js';
import { MOMENTS } from './moments.js';
import { nameOf, onStage, scenes } from './stage.js';

/** How many pages are looked at at once. */
const HANDS = 2;

/** @type {Map<string, string[]>} */
const faults = new Map();
const note = (/** @type {string} */ where, /** @type {string[]} */ found) => {
  for (const fault of new Set(found)) faults.set(fault, [...(faults.get(fault) ?? []), where]);
};

let looked = 0;
await onStage(async (open) => {
  const plain = (await scenes()).map((scene) => ({ scene, moment: undefined }));
  const pressed = ['light', 'dark'].flatMap((theme) =>
    [100, 200].flatMap((text) =>
      ['en', 'ar'].flatMap((lang) =>
        MOMENTS.filter(({ story }) => lang === 'en' || story === 'far').map((moment) => ({
          scene: { story: moment.story, lang, page: moment.at, theme, text },
          moment,
        })),
      ),
    ),
  );
  const waiting = [...plain, ...pressed];
  const hand = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { scene, moment } = next;
      const where = `${nameOf(scene)}${moment ? `, ${moment.name}` : ''}`;
      const { page, complaints } = await open(scene);
      await moment?.act(page);
      note(where, await breaches(page));
      note(where, await cutOff(page));
      // The keyboard's way is the same in both themes.
      if (!moment && scene.theme === 'light') note(where, await walk(page));
      note(where, complaints);
      await page.close();
      looked += 1;
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
});

for (const [fault, places] of faults) {
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  console.error(`${fault}\n    in ${places.slice(0, 3).join('; ')}${more}`);
}
console.log(`looked at ${looked} pages: ${faults.size === 0 ? 'nothing to mend' : `${faults.size} to mend`}`);
process.exitCode = faults.size === 0 ? 0 : 1;
