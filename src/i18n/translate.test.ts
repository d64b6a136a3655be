import { expect, test } from 'vitest';
import { createTranslate } from './translate.ts';

const strings = {
  'page.of': 'Page {number} of {total}',
  'spots.one': 'one spot',
  'spots.few': '{count} mjesta',
  'spots.other': '{count} spots',
};

test('a text comes back with its values', () => {
  const t = createTranslate(strings, 'en');
  expect(t('page.of', { number: 3, total: '7' })).toBe('Page 3 of 7');
});

test.each([
  ['en', 1, 'one spot'],
  ['en', 3, '3 spots'],
  ['hr', 3, '3 mjesta'],
  ['hr', 5, '5 spots'],
])('a plural in "%s" takes the form for %i', (locale, count, text) => {
  expect(createTranslate(strings, locale)('spots', { count })).toBe(text);
});

test('a missing key is named with its language', () => {
  expect(() => createTranslate(strings, 'en')('page.off')).toThrow('No text "page.off" in "en".');
});

test('a placeholder without a value is named', () => {
  expect(() => createTranslate(strings, 'en')('page.of', { number: 3 })).toThrow(
    'Text "page.of" in "en" needs {total}.',
  );
});
