import { describe, expect, test } from 'vitest';
import { checkCatalog, checkNotes, type Strings } from './checkCatalog.ts';

const source = {
  'nav.next': 'Next',
  'page.of': 'Page {number} of {total}',
  'spots.one': 'One spot',
  'spots.other': '{count} spots',
};
const croatian = {
  'nav.next': 'Dalje',
  'page.of': 'Stranica {number} od {total}',
  'spots.one': '{count} mjesto',
  'spots.few': '{count} mjesta',
  'spots.other': '{count} mjesta',
};

test('the source language agrees with itself', () => {
  expect(checkCatalog(source, source, 'en')).toEqual([]);
});

test('a language with all its plural forms is complete', () => {
  expect(checkCatalog(croatian, source, 'hr')).toEqual([]);
});

describe('a language is told', () => {
  const without = (key: string): Strings =>
    Object.fromEntries(Object.entries(croatian).filter(([one]) => one !== key));

  test.each([
    {
      name: 'a missing key',
      strings: without('nav.next'),
      key: 'nav.next',
      what: 'the text `nav.next` is missing in "hr"',
      fix: 'Add "nav.next" to content/ui/hr.json. In English it is: "Next"',
    },
    {
      name: 'a missing plural form',
      strings: without('spots.few'),
      key: 'spots.few',
      what: 'the text `spots.few` is missing in "hr"',
      fix: 'Add "spots.few" to content/ui/hr.json. In English it is: "{count} spots"',
    },
    {
      name: 'an extra key',
      strings: { ...croatian, 'nav.nxt': 'Dalje' },
      key: 'nav.nxt',
      what: '"hr" has a text `nav.nxt` that English does not have',
      fix: 'Take it out of content/ui/hr.json, or check its spelling.',
    },
    {
      name: 'an unknown placeholder',
      strings: { ...croatian, 'page.of': 'Stranica {number} od {total} {broj}' },
      key: 'page.of',
      what: 'the text `page.of` in "hr" has {broj}, which nothing fills',
      fix: 'Use {number}, {total}.',
    },
    {
      name: 'a lost placeholder',
      strings: { ...croatian, 'page.of': 'Stranica {number}' },
      key: 'page.of',
      what: 'the text `page.of` in "hr" has lost {total}',
      fix: 'Put {total} where its value belongs.',
    },
  ])('$name', ({ strings, key, what, fix }) => {
    expect(checkCatalog(strings, source, 'hr')).toEqual([{ key, what, fix }]);
  });
});

test('a text without a note, and a note without a text, are both named', () => {
  expect(checkNotes({ 'nav.next': 'a', old: 'b' }, { 'nav.next': 'Next', new: 'New' })).toEqual([
    {
      key: 'new',
      what: 'the text `new` has no note for translators',
      fix: 'Add "new" to content/ui/notes.json: where it stands, and what its {placeholders} hold.',
    },
    {
      key: 'old',
      what: 'there is a note for `old`, but no such text',
      fix: 'Take it out of content/ui/notes.json, or check its spelling.',
    },
  ]);
});
