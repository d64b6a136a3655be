import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#content/checkContent.ts';
import { writeContent } from '#content/contentFixture.ts';
import { readLanguages } from '#i18n/languages.ts';
import { writePseudoContent } from './writePseudoContent.ts';

test('every language has every file of the source, and the check finds nothing that stops a build', () => {
  const to = mkdtempSync(path.join(tmpdir(), 'pseudo-'));
  writePseudoContent(writeContent(), to);
  expect(readLanguages(to).map(({ code, dir }) => `${code} ${dir}`)).toEqual([
    'en ltr',
    'en-x-long ltr',
    'en-x-rtl rtl',
    'en-x-hostile ltr',
  ]);
  for (const file of [
    'chapters/en-x-rtl/05-waiting.mdx',
    'glossary/en-x-rtl.yaml',
    'paths/en-x-rtl.yaml',
  ])
    expect(existsSync(path.join(to, 'content', file)), file).toBe(true);
  const texts = JSON.parse(
    readFileSync(path.join(to, 'content/ui/en-x-long.json'), 'utf8'),
  ) as object;
  expect(texts).toHaveProperty(['page.of'], 'Ṗááğéé {number} óƒƒ {total}');
  expect(
    checkContent(to, { today: '2026-11-25' }).filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});
