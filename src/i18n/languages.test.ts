import { expect, test } from 'vitest';
import { languagesText, writeContent } from '#content/contentFixture.ts';
import { readLanguages } from './languages.ts';

const read = (text: string) => readLanguages(writeContent({ 'content/languages.yaml': text }));

test('languages come in the order of the file, with their codes', () => {
  const codes = read(languagesText({ en: 'published', hr: 'published', de: 'draft' })).map(
    ({ code, stage }) => `${code}: ${stage}`,
  );
  expect(codes).toEqual(['en: published', 'hr: published', 'de: draft']);
});

test('a language with a stage that does not exist is named', () => {
  expect(() => read(languagesText({ en: 'published', hr: 'ready' }))).toThrow(
    /^content\/languages\.yaml: `hr\.stage` is wrong .* Fix: /,
  );
});

test('the first language is a published one', () => {
  expect(() => read(languagesText({ en: 'draft', hr: 'published' }))).toThrow(
    /the first language is not published\. Fix: /,
  );
});
