import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLanguages } from '#i18n/languages.ts';
import { checkContent } from './checkContent.ts';
import { texts, writeContent } from './contentFixture.ts';
import { addLanguage } from './newLanguage.ts';

const textsWithPlural = { ...texts, 'spots.one': 'One spot', 'spots.other': '{count} spots' };
const notes = Object.fromEntries(Object.keys(textsWithPlural).map((key) => [key, 'n']));
const begin = (): string =>
  writeContent({
    'content/ui/en.json': JSON.stringify(textsWithPlural, null, 2),
    'content/ui/notes.json': JSON.stringify(notes, null, 2),
  });

describe('a new language', () => {
  test('has every file of the source language, and nothing in them is wrong but that they are to do', () => {
    const root = begin();
    expect(addLanguage(root, 'hr')).toEqual([
      'content/chapters/hr/03-how-often.mdx',
      'content/chapters/hr/05-waiting.mdx',
      'content/chapters/hr/09-words.mdx',
      'content/glossary/hr.yaml',
      'content/questions/hr.yaml',
      'content/paths/hr.yaml',
      'content/session/hr.yaml',
      'content/ui/hr.json',
    ]);
    const found = checkContent(root, { today: '2026-11-23', started: true });
    expect(found.filter(({ what }) => !what.includes('not translated yet'))).toEqual([]);
    expect(found).toHaveLength(8);
  });

  test('has a session when the source language has one', () => {
    const root = writeContent({ 'content/session/en.yaml': 'slides: []\n' });
    expect(addLanguage(root, 'hr')).toContain('content/session/hr.yaml');
  });

  test.each([
    { code: 'hr', forms: ['spots.few', 'spots.one', 'spots.other'] },
    { code: 'de', forms: ['spots.one', 'spots.other'] },
    { code: 'ja', forms: ['spots.other'] },
  ])('has the plural forms of $code, sorted with the other texts', ({ code, forms }) => {
    const root = begin();
    addLanguage(root, code);
    const strings = JSON.parse(
      readFileSync(join(root, `content/ui/${code}.json`), 'utf8'),
    ) as object;
    const keys = Object.keys(strings);
    expect(keys.filter((key) => key.startsWith('spots'))).toEqual(forms);
    expect(keys).toEqual([...keys].sort());
  });

  test.each([
    { code: 'hr', name: 'Hrvatski', short: 'HR', dir: 'ltr' },
    { code: 'ar', name: 'العربية', short: 'AR', dir: 'rtl' },
    { code: 'pt-BR', name: 'Português (Brasil)', short: 'PT', dir: 'ltr' },
  ])('stands in the list of languages as $name, only started', ({ code, ...wanted }) => {
    const root = begin();
    addLanguage(root, code);
    const review = { by: null, role: null, on: null, next: null };
    expect(readLanguages(root).at(-1)).toEqual({ code, ...wanted, stage: 'started', review });
  });
});

describe('a language cannot be begun', () => {
  test.each([
    { name: 'without a code', code: '', message: '"" is no code of a language.' },
    { name: 'with what is no code', code: 'en_US', message: '"en_US" is no code of a language.' },
    { name: 'with its name', code: 'croatian', message: '"croatian" is no language that we know.' },
    {
      name: 'with its code spelt otherwise',
      code: 'pt-br',
      message: '"pt-br" is written "pt-BR".',
    },
    { name: 'twice', code: 'en', message: 'The language "en" is there already.' },
  ])('$name', ({ code, message }) => {
    expect(() => addLanguage(begin(), code)).toThrow(message);
  });

  test('over files that are there', () => {
    const root = writeContent({ 'content/glossary/hr.yaml': 'x: y\n' });
    expect(() => addLanguage(root, 'hr')).toThrow('content/glossary/hr.yaml is there already.');
    expect(readLanguages(root)).toHaveLength(1);
  });
});
