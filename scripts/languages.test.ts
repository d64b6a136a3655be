import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languagesText, writeContent } from '#content/contentFixture.ts';
import { addLanguage } from '#content/newLanguage.ts';

/** What the script prints and returns about the content below `root`. */
function run(root: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/languages.ts', ...words],
    { encoding: 'utf8', env: { ...process.env, CONTENT_ROOT: root } },
  );
  return { status, text: stdout + stderr };
}

test('the table tells of each language how far it is, and what is wrong', () => {
  const root = writeContent();
  addLanguage(root, 'hr');
  const glossary = join(root, 'content/glossary/hr.yaml');
  writeFileSync(glossary, readFileSync(glossary, 'utf8').replace('Node', 'Čvor 7'));
  expect(run(root, '--done', 'hr').text).toMatch(/^1 texts marked as translated; \d+ left/);
  expect(run(root)).toEqual({
    status: 0,
    text: `language     stage      complete  to do  stale  problems  reviewed by
en en        published  100 %                   0         nobody
hr Hrvatski  started    2 %       43     0      1         nobody
`,
  });
});

test('a language lists each text that is to do, with its place and its source text', () => {
  const root = writeContent();
  addLanguage(root, 'hr');
  const { status, text } = run(root, 'hr');
  expect(status).toBe(0);
  expect(text).toContain('content/ui/hr.json:6: to do (page.of): Page {number} of {total}\n');
  expect(text.split('\n')).toHaveLength(45);
});

test('a language that is not there is refused with those that are', () => {
  const root = writeContent({
    'content/languages.yaml': languagesText({ en: 'published', hr: 'draft' }),
  });
  expect(run(root, 'de')).toEqual({
    status: 1,
    text: 'There is no language "de" to translate into. Fix: use one of hr, or begin one: npm run language de\n',
  });
});
