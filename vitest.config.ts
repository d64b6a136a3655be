/**
 * Eight projects:
 * - `pure`: rooms that may not touch a document, the tests that cross rooms, and scripts; plain Node.
 * - `unit`: what runs in the browser, in jsdom with Svelte's browser build (with its server build `$effect` never runs).
 * - `dist`: the built site's files; `npm run checks -- "built site tests"` builds them first.
 * - `engines`: the main journeys in Firefox and WebKitGTK; likewise `npm run checks -- "other engines"`.
 * - `pseudo`: the site in languages that do not exist; likewise `npm run checks -- "pseudo-locales"`.
 * - `servers`: the built site and the bundle in Debian's web servers; likewise `npm run checks -- "web servers"`.
 * - `wordpress`: a page pasted into WordPress (`npm run test:wordpress`).
 * - `ssr`: what is drawn at build time (`*.ssr.test.ts`), Astro and Svelte components alike.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const pureRooms = 'domain,model,criteria,chart,describe,share,i18n,content';
/** Tests run beside other gates on two cores, so time is no sign of failure until it is long. */
const shared = { setupFiles: ['./vitest.setup.ts'], restoreMocks: true, testTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          environment: 'node',
          include: [
            `src/{${pureRooms}}/**/*.test.ts`,
            'tests/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/*.ssr.test.ts', 'tests/{canary,dist,engines,pseudo,servers,wordpress}/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'dist',
          environment: 'node',
          include: ['tests/dist/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'pseudo',
          environment: 'node',
          include: ['tests/pseudo/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'servers',
          environment: 'node',
          include: ['tests/servers/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'wordpress',
          environment: 'node',
          include: ['tests/wordpress/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'engines',
          environment: 'node',
          expect: { poll: { timeout: 15_000 } },
          include: ['tests/engines/**/*.test.ts'],
        },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: {
          ...shared,
          name: 'unit',
          environment: 'jsdom',
          pool: 'vmThreads',
          include: ['src/**/*.test.ts'],
          exclude: ['**/*.ssr.test.ts', `src/{${pureRooms}}/**`],
        },
      },
      getViteConfig({
        test: { ...shared, name: 'ssr', environment: 'node', include: ['src/**/*.ssr.test.ts'] },
      }),
    ],
  },
});
