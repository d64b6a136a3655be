import { expect, test, vi } from 'vitest';
import type * as locales from '#i18n/locales.ts';
import { oembedPaths } from './oembedPaths.ts';

vi.mock('#i18n/locales.ts', async (original) => {
  const real: typeof locales = await original();
  return { ...real, locales: [real.locales[0]] };
});

const entries = ['01-when', '02-why-a-lump-can-look-bigger', '09-words'].map((name) => ({
  id: `en/${name}`,
  data: { title: name, short: name },
}));

test('each view has a document that leads to its frame and to its full page', () => {
  const paths = oembedPaths(entries, new URL('https://hospital.example'));
  const home = 'https://hospital.example/';
  expect(paths.map(({ params, props }) => [params.view, props.page])).toEqual([
    ['simulator', `${home}en/why-a-lump-can-look-bigger/`],
    ['storyboard', `${home}en/why-a-lump-can-look-bigger/`],
    ['all', `${home}en/all-pages/`],
    ['chapter-when', `${home}en/`],
    ['chapter-why-a-lump-can-look-bigger', `${home}en/why-a-lump-can-look-bigger/`],
  ]);
  for (const { params, props } of paths)
    expect(props.frame).toBe(`${home}embed/v1/en/${params.view}/`);
});

test('a site without an address of its own has no documents', () => {
  expect(oembedPaths(entries, new URL('http://localhost:4321'))).toEqual([]);
});
