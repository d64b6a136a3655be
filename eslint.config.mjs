/** Lint: type-aware for .ts and .svelte, syntactic for .astro; the house's own rules stand below the presets. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { importLaw } from './tests/architecture/importLaw.mjs';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: only a framework that asks for a default export gets one.',
};
const noInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: 'The content security policy refuses inline styles: use a class.',
};
const impureGlobals = ['window', 'document', 'Date', 'Intl', 'performance', 'navigator'].map(
  (name) => ({ name, message: 'model/ and criteria/ are pure: pass the value in.' }),
);

/** The import law for one room's .astro files, which dependency-cruiser cannot read. */
function astroImportLaw([room, { rooms }]) {
  const open = [room, ...rooms].join('|');
  const closed = `^(#(?!(?:${open})/)|(?:\\.\\./)+(?:${Object.keys(importLaw)
    .filter((name) => name !== room && !rooms.includes(name))
    .join('|')})/)`;
  const message = `src/${room} may import: ${rooms.join(', ') || 'nothing'}.`;
  return {
    files: [`**/src/${room}/**/*.astro`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: closed, message }] }] },
  };
}

export default defineConfig(
  {
    ignores: [
      'dist*/',
      'bundle/',
      '.astro/',
      '.stryker-tmp/',
      'test-results/',
      'playwright-report/',
      'tests/canary/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // With noUncheckedIndexedAccess, `!` is how arithmetic on arrays says that an index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An empty setting counts as unset, so `||` is meant where text is read.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-undef': 'off',
    },
  },
  { files: ['src/**', 'tests/canary/**'], rules: { 'no-console': 'error' } },
  {
    files: ['**/src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['**/src/{model,criteria}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same parameters, same bytes.' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-inline-styles': 'error', 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [ts.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': ['error', noInlineStyle] },
  },
  // The type checker that lint runs on cannot see into an .astro file that a test imports.
  { files: ['**/*.ssr.test.ts'], rules: { '@typescript-eslint/no-unsafe-argument': 'off' } },
  ...Object.entries(importLaw).map(astroImportLaw),
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
);
