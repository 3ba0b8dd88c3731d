// Builds the page with its stories, serves it on this machine alone under the program's own policy, and opens it in a
// real Chromium.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const UI = join(import.meta.dirname, '..');
const BUILT = join(UI, 'dist-stories');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The panel's window, in CSS pixels. */
export const WINDOW = { width: 360, height: 600 };

/** The languages that the stories are told in, and the names of their stories. */
export async function books() {
  const read = async (lang) => {
    const text = await readFile(join(UI, `src/bindings/stories/${lang}.json`), 'utf8');
    return [lang, Object.keys(JSON.parse(text).stories)];
  };
  return Object.fromEntries(await Promise.all(['en', 'ar', 'ja'].map(read)));
}

async function serve() {
  const shell = JSON.parse(await readFile(join(UI, '../src-tauri/tauri.conf.json'), 'utf8'));
  const server = createServer(async ({ url }, answer) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    // Browsers ask for it by themselves; the window shows none.
    if (pathname === '/favicon.ico') return answer.writeHead(204).end();
    const file = join(BUILT, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const body = await readFile(file);
      answer.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': shell.app.security.csp,
      });
      answer.end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

/** @typedef {{ story: string, lang: string, page: string, theme: 'light' | 'dark', text: 100 | 200 }} Scene */

/** A scene's name, as files and reports write it. */
export const nameOf = (/** @type {Scene} */ { story, lang, page, theme, text }) =>
  [page, story, lang, theme, ...(text === 100 ? [] : [`${text}%`])].join('-');

/**
 * Does something with a stage: `open` shows a scene on a fresh page and hands that page over, with what the browser had
 * to complain of.
 *
 * @param {(open: (scene: Scene) => Promise<{ page: import('playwright-core').Page, complaints: string[] }>) => Promise<void>} play
 */
export async function onStage(play) {
  await build({ root: UI, mode: 'stories', logLevel: 'error', build: { outDir: BUILT } });
  const server = await serve();
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const context = await browser.newContext({
      viewport: WINDOW,
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    await play(async ({ story, lang, page: at, theme, text }) => {
      const page = await context.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.emulateMedia({ colorScheme: theme });
      const asked = new URLSearchParams({ story, lang, page: at === 'readiness' ? 'settings' : at });
      await page.goto(`http://127.0.0.1:${port}/?${asked}`);
      // The policy forbids styles in the markup, not those that a script sets.
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
      await page.waitForSelector('h1');
      if (at === 'readiness') await page.click('main .readiness');
      return { page, complaints };
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Every page in every language, theme and size of text; and every story on the page that most of them are about, in both
 * themes, and with large text.
 */
export async function scenes() {
  /** @type {Scene[]} */
  const all = [];
  for (const [lang, stories] of Object.entries(await books())) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      for (const text of /** @type {const} */ ([100, 200])) {
        for (const page of ['now', 'time', 'topics', 'settings', 'readiness']) {
          const story = { topics: 'talked', settings: 'changed', readiness: 'readiness' }[page] ?? 'far';
          all.push({ story, lang, page, theme, text });
        }
        if (theme === 'dark' && text === 200) continue;
        for (const story of stories.filter((name) => !['far', 'readiness'].includes(name))) {
          all.push({ story, lang, page: 'now', theme, text });
        }
      }
    }
  }
  return all;
}
