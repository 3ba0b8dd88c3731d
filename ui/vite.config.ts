import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
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
