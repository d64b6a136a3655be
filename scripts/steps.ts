/** What `npm test` runs: each step, what it needs first, and how its tests are counted. */
import { addressSettings } from './bundle/unsetAddress.ts';

/** A step without a report counts as one test. */
export interface Step {
  readonly name: string;
  readonly command: string;
  /** Names of steps further up that must have passed. */
  readonly needs?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly report?: 'vitest' | 'playwright';
}

const underRoot = { SITE_URL: 'https://example.org', BASE_PATH: '/', OUT_DIR: 'dist' };
const inPseudoLocales = { BASE_PATH: '/a/b/', OUT_DIR: 'dist-pseudo' };

/** The builds of the site that `npm test` makes, by their settings: for a domain of its own, and in a folder. */
export const builds = [underRoot, addressSettings] as const;

export const steps: readonly Step[] = [
  { name: 'build under /', command: 'npm run build', environment: underRoot },
  {
    name: 'handouts',
    command: 'npm run handouts',
    needs: ['build under /'],
    environment: underRoot,
  },
  { name: 'format', command: 'npm run format:check' },
  {
    name: 'browser tests',
    command: 'playwright test --reporter=list,json',
    needs: ['build under /'],
    environment: underRoot,
    report: 'playwright',
  },
  { name: 'bundle', command: 'npm run bundle', needs: ['build under /'] },
  {
    name: 'other engines',
    command: 'vitest run --project engines',
    needs: ['build under /', 'bundle'],
    environment: underRoot,
    report: 'vitest',
  },
  { name: 'astro check', command: 'npm run types:astro', needs: ['bundle'] },
  { name: 'svelte-check', command: 'npm run types:svelte', needs: ['build under /'] },
  { name: 'lint', command: 'npm run lint', needs: ['build under /'] },
  { name: 'import law', command: 'npm run imports' },
  { name: 'unused code', command: 'npm run unused' },
  { name: 'spelling', command: 'npm run spelling' },
  { name: 'html', command: 'npm run html', needs: ['build under /'], environment: underRoot },
  {
    name: 'reading level',
    command: 'npm run readability',
    needs: ['build under /'],
    environment: underRoot,
  },
  {
    name: 'quality forms',
    command: 'npm run quality',
    needs: ['build under /'],
    environment: underRoot,
  },
  { name: 'size', command: 'npm run size', needs: ['build under /'], environment: underRoot },
  {
    name: 'unit tests',
    command:
      'vitest run --project !dist --project !engines --project !pseudo --project !servers --project !wordpress',
    report: 'vitest',
  },
  {
    name: 'built site tests',
    command: 'vitest run --project dist',
    needs: ['handouts', 'bundle'],
    report: 'vitest',
  },
  {
    name: 'build in pseudo-locales',
    command: 'npm run build:pseudo',
    needs: ['bundle'],
    environment: inPseudoLocales,
  },
  {
    name: 'no English left',
    command: 'vitest run --project pseudo',
    needs: ['build in pseudo-locales'],
    report: 'vitest',
  },
  {
    name: 'pseudo-locales',
    command: 'playwright test --config playwright.pseudo.config.ts --reporter=list,json',
    needs: ['build in pseudo-locales'],
    environment: inPseudoLocales,
    report: 'playwright',
  },
  {
    name: 'web servers',
    command: 'vitest run --project servers',
    needs: ['bundle'],
    report: 'vitest',
  },
];

/**
 * The steps of these names with all that they need, in order; every step when no name is given.
 *
 * @throws Error listing the names, when one is unknown.
 */
export function stepsFor(names: readonly string[]): readonly Step[] {
  if (names.length === 0) return steps;
  const wanted = new Set(names);
  for (const { name, needs = [] } of steps.toReversed()) {
    if (wanted.has(name)) needs.forEach((need) => wanted.add(need));
  }
  const found = steps.filter(({ name }) => wanted.has(name));
  if (found.length === wanted.size) return found;
  throw new Error(`A step is unknown. There are: ${steps.map(({ name }) => name).join(', ')}.`);
}
