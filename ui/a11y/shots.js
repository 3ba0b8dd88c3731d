// Takes a picture of every page and of the stories that look like none of them: `npm run shots -- FOLDER`.

import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { nameOf, onStage, scenes } from './stage.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the pictures go: npm run shots -- FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
await onStage(async (open) => {
  for (const scene of await scenes()) {
    const { page } = await open(scene);
    await page.screenshot({ path: join(resolve(folder), `${nameOf(scene)}.png`) });
    await page.close();
  }
});
