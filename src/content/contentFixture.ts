/** For tests: a small, correct content folder on disk, with some files replaced by broken ones. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Both chances side by side, as they stand on a page. */
export const bothChances =
  '<Numbers instead="Most is real growth."><Frequency claims="growth, treated" /></Numbers>';

/** Front matter that is right, then the text. */
export function chapterText(text: string): string {
  return `---
title: How often it happens
short: How often
description: How many people have real growth.
message: Most growth on a scan is real growth.
ask: next-scan
recap: Nobody can tell from one scan.
---

${text}
`;
}

const record = (figures: string, of: string): string => `
  register: C07
  figures: ${figures}
  outOf: 100
  unit: people
  of: ${of}
  references: [park2020]
  checked: read
  checkedOn: 2026-11-20
  nextReview: 2027-11-20
`;

/** A claims.yaml with the two claims that <Frequency> needs. */
export const claimsText = `growth:${record('{ shrink: { low: 5, high: 15 }, grow: { low: 85, high: 95 } }', 'who.growth')}treated:${record('{ shrink: { low: 1, high: 6 }, none: { low: 94, high: 99 } }', 'who.treated')}`;

/** A statements.yaml with one statement, which an interface text makes. */
export const statementsText =
  'swells:\n  texts: [page.of]\n  references: [park2020]\n  checked: read\n  checkedOn: 2026-11-20\n  nextReview: 2027-11-20\n';

/** The English interface texts. */
export const texts: Readonly<Record<string, string>> = {
  'who.growth': 'people whose scan shows growth',
  'who.treated': 'people who start',
  'claim.growth.shrink': 'it later shrinks',
  'claim.growth.grow': 'it is real growth',
  'claim.treated.shrink': 'growth that later shrinks',
  'claim.treated.none': 'no such growth',
  'statement.swells': 'A lump can swell.',
  'page.of': 'Page {number} of {total}',
};

/** Their notes for translators. */
export const notes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(texts).map((key) => [key, 'Where it stands.']),
);

/** A session with one slide for each of its pictures; every third one asks a question. */
export const sessionText = `slides:
${['pair', 'inside', 'people', 'timeline', 'talk', 'call', 'questions']
  .map(
    (picture, place) => `  - id: slide-${place}
    title: Title.
    picture: ${picture}
    words: Words.
    say: One. {growth.shrink} of them.
${place < 3 ? `    ask: ask-${place}\n` : ''}`,
  )
  .join('')}${['tests', 'guess', 'signal']
  .map(
    (picture) =>
      `  - { id: ${picture}, only: long, title: Title., picture: ${picture}, words: Words., say: One. Two. }\n`,
  )
  .join('')}teachBack:
${[0, 1, 2]
  .map(
    (place) =>
      `  ask-${place}: { ask: What?, answer: That., repairs: [{ heard: This., say: That. }] }\n`,
  )
  .join('')}`;

const files: Readonly<Record<string, string>> = {
  'content/chapters/en/03-how-often.mdx': chapterText(
    `<Numbers instead="A few later shrink.">Of 100 people whose scan shows growth, about <Claim id="growth" figure="shrink" /> later shrink.</Numbers> <Cite id="park2020" />\n\n${bothChances}`,
  ),
  'content/claims.yaml': claimsText,
  'content/statements.yaml': statementsText,
  'content/references.json': JSON.stringify([
    { id: 'park2020', type: 'article-journal', title: 'Incidence', 'container-title': 'Radiology' },
  ]),
  'content/glossary/en.yaml': 'node: { term: Node, definition: A small gland. }\n',
  'content/questions/en.yaml':
    '- title: About my scan\n  questions:\n    next-scan: When is my next scan?\n',
  'content/paths/en.yaml': `waiting:
  name: Waiting
  words: Nobody can tell yet. You can ask for a plan.
  chapters:
    - { page: how-often, why: how often it is real }
    - { page: waiting, why: what happens now }
    - { page: words, why: what words mean }
`,
  'content/session/en.yaml': sessionText,
  'content/chapters/en/05-waiting.mdx': chapterText('Ask.'),
  'content/chapters/en/09-words.mdx': chapterText('Ask.'),
  'content/ui/en.json': JSON.stringify(texts, null, 2),
  'content/ui/notes.json': JSON.stringify(notes, null, 2),
  'content/names.yaml': '- PD-1\n- RECIST 1.1\n',
  'content/banned-words.yaml':
    'en:\n  - { words: [good news], why: it promises, say: what the scan shows }\n',
  'content/languages.yaml': languagesText({ en: 'published' }),
  'content/site.yaml':
    'publisher: P\ncontact: { day: null, night: null }\nsource: { title: t, url: "https://example.org/" }\nlicence: { code: MIT, content: CC BY }\nversion: 2026-11-20\n',
};

/** content/languages.yaml with these languages, each at its stage. */
export function languagesText(stages: Readonly<Record<string, string>>): string {
  const review = { by: null, role: null, on: null, next: null };
  const lines = Object.entries(stages).map(
    ([code, stage]) =>
      `${code}: ${JSON.stringify({ name: code, short: code, dir: 'ltr', stage, review })}\n`,
  );
  return lines.join('');
}

/** Writes the content folder, with these files instead of the right ones; returns its root. */
export function writeContent(instead: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [file, text] of Object.entries({ ...files, ...instead })) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}
