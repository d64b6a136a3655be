import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { chapterText, claimsText, statementsText, writeContent } from '#content/contentFixture.ts';

/** What the script prints and returns about this content on this day. */
function report(day: string, instead: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/claims.ts', day, writeContent(instead)],
    { encoding: 'utf8' },
  );
  return { status, text: stdout + stderr };
}

test('nothing is due before its day', () => {
  expect(report('2027-11-20')).toEqual({
    status: 0,
    text: 'due for review on 2027-11-20: 0\non no page: 0\n',
  });
});

test('after it, each record is listed with its file and line, and that is no failure', () => {
  const { status, text } = report('2027-11-21');
  expect(status).toBe(0);
  expect(text).toContain('due for review on 2027-11-21: 3\n');
  expect(text).toContain('content/claims.yaml:10: claim `growth` was to be reviewed by 2027-11-20');
  expect(text).toContain('content/statements.yaml:6: statement `swells` was to be reviewed');
});

test('records that no page shows are listed apart', () => {
  const { status, text } = report('2026-11-20', {
    'content/chapters/en/03-how-often.mdx': chapterText('<Claim id="growth" figure="shrink" />'),
    'content/statements.yaml': statementsText.replace('  texts: [page.of]\n', ''),
  });
  expect(status).toBe(0);
  expect(text).toContain('on no page: 2\n  content/claims.yaml:11: claim `treated` is on no page');
  expect(text).toContain('content/statements.yaml:1: statement `swells` is on no page');
});

test('a broken record is a failure', () => {
  const broken = { 'content/claims.yaml': claimsText.replace('checked: read', 'checked: never') };
  const { status, text } = report('2026-11-20', broken);
  expect(status).toBe(1);
  expect(text).toMatch(/broken: 1\n {2}content\/claims\.yaml:8: claim `growth`: `checked` cannot/);
});

test('a day that is none is refused', () => {
  expect(report('soon')).toEqual({
    status: 1,
    text: '"soon" is not a day. Fix: write it as 2026-11-20.\n',
  });
});
