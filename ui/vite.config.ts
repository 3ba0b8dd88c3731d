import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the program's page may weigh, scripts and styles together, in bytes as gzip packs them. */
const BUDGET = 60_000;

/** Fails the build of a page that is too heavy, as one with the stories in it would be. */
const budget: Plugin = {
  name: 'budget',
  apply: (_, { command, mode }) => command === 'build' && mode === 'production',
  generateBundle(_, bundle) {
    const weights = Object.values(bundle).map((file) =>
      /\.(js|css)$/.test(file.fileName)
        ? gzipSync(file.type === 'chunk' ? file.code : file.source).length
        : 0,
    );
    const weight = weights.reduce((sum, one) => sum + one, 0);
    if (weight > BUDGET)
      this.error(`the page weighs ${weight} bytes as gzip packs it; it may weigh ${BUDGET}`);
  },
};

export default defineConfig({
  plugins: [svelte(), svelteTesting(), budget],
  build: {
    // the webviews of the oldest systems that the program is made for: WebKitGTK 2.40, WebView2, macOS 13
    target: ['safari16.4', 'chrome111'],
    // the policy allows no data: addresses
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // one file: it comes out of the program itself, so that pieces would only mean more requests
    rolldownOptions: { output: { codeSplitting: false } },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
});
