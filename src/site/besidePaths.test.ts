import { expect, test, vi } from 'vitest';
import { besidePage, besidePaths } from './besidePaths.ts';
import { bookPage } from './book.ts';

vi.mock('#i18n/locales.ts', () => ({ locales: [{ code: 'en' }, { code: 'hr' }, { code: 'de' }] }));

const entry = (id: string) => ({ id, data: { title: id, short: id } });

test('every two languages of a page stand side by side, each of them first once', () => {
  const entries = ['en/01-when', 'hr/01-when', 'de/01-when', 'en/09-words', 'hr/09-words'].map(
    entry,
  );
  const addresses = besidePaths(entries).map(
    ({ params: { lang, other, page = '' } }) => `${lang}/beside/${other}/${page}`,
  );
  expect(addresses.toSorted()).toEqual([
    'de/beside/en/',
    'de/beside/hr/',
    'en/beside/de/',
    'en/beside/hr/',
    'en/beside/hr/words',
    'hr/beside/de/',
    'hr/beside/en/',
    'hr/beside/en/words',
  ]);
});

test('a language that the build does not show stands beside none', () => {
  expect(besidePaths([entry('en/01-when'), entry('fr/01-when')])).toEqual([]);
});

test.each([
  { id: 'hr/01-when', path: 'hr/beside/en/' },
  { id: 'hr/09-words', path: 'hr/beside/en/words/' },
])('the address of $id beside English is $path', ({ id, path }) => {
  expect(besidePage(bookPage(entry(id)), 'en').path).toBe(path);
});
