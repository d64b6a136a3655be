import { expect, test, vi } from 'vitest';
import type * as locales from '#i18n/locales.ts';
import { embedPaths } from './embedPaths.ts';

vi.mock('#i18n/locales.ts', async (original) => {
  const real: typeof locales = await original();
  return { ...real, locales: [real.locales[0]] };
});

const entry = (id: string, body = 'Text.') => ({ id, body, data: { title: 't', short: 's' } });

test('each chapter, the whole book, and the simulator live and still can be embedded', () => {
  const paths = embedPaths([
    entry('en/01-start'),
    entry('en/02-lump', 'Try it.\n\n<Simulator />'),
    entry('en/08-words'),
    entry('xx/03-other'),
  ]);
  expect(paths.map(({ params, props }) => [params.view, props.entry?.id])).toEqual([
    ['all', undefined],
    ['chapter-start', 'en/01-start'],
    ['chapter-lump', 'en/02-lump'],
    ['simulator', 'en/02-lump'],
    ['storyboard', 'en/02-lump'],
  ]);
});
