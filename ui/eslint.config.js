import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'dist-stories/', 'src/bindings/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*'], message: 'Only bridge.ts talks to the shell.' }] },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The page has no clock: times come as texts in the snapshot.' },
        { name: 'setInterval', message: 'The page has no clock: snapshots come when something changes.' },
      ],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
    },
  },
  { files: ['a11y/**', '*.ts', '*.js'], languageOptions: { globals: globals.node } },
  { files: ['src/bridge.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: ts.parser } } },
);
