import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import { chapterText, writeContent } from './contentFixture.ts';
import { addLanguage } from './newLanguage.ts';
import { formatProblem } from './problem.ts';
import { checkTranslated, progressOf, stampDone } from './translated.ts';

const chapter = '03-how-often.mdx';
const own = `content/chapters/hr/${chapter}`;
const source = `content/chapters/en/${chapter}`;
const sessionText = `slides:
  - { id: one, title: One scan, picture: pair, words: It cannot tell., say: A. }
  - { id: two, title: Two scans, picture: pair, words: They can., say: B. }
teachBack:
  tell: { ask: What can it tell?, answer: Its size., repairs: [{ heard: All., say: Not all. }] }
`;

/** A content folder with Croatian begun: every text is still English. */
function begun(instead: Readonly<Record<string, string>> = {}): string {
  const root = writeContent({ [source]: chapterText('A.\n\nB.\n\n- C.'), ...instead });
  addLanguage(root, 'hr');
  return root;
}

const edit = (root: string, file: string, change: (text: string) => string): void =>
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));

/** What is not done, as 'file:line state name'; only in the files whose name holds `part`. */
const open = (root: string, part = ''): string[] =>
  progressOf(root, 'hr')
    .files.filter(({ file }) => file.includes(part))
    .flatMap(({ file, units }) =>
      units
        .filter(({ state }) => state !== 'done')
        .map(({ line, state, name }) => `${file}:${line} ${state} ${name}`),
    );

/** Translates a file by adding a letter to each word, and stamps it. */
function translate(root: string, file: string, words: RegExp): void {
  edit(root, file, (text) => text.replaceAll(words, '$&ž'));
  stampDone(root, 'hr');
}

const letters = /\b[A-D](?=\.)/g;

describe('a text', () => {
  test('is to do until it reads differently and is marked', () => {
    const root = begun();
    expect(open(root, 'glossary')).toEqual(['content/glossary/hr.yaml:1 to do node']);
    expect(stampDone(root, 'hr')).toBe(0);
    edit(root, 'content/glossary/hr.yaml', (text) => text.replace('Node', 'Čvor'));
    expect(open(root, 'glossary')).toHaveLength(1);
    expect(stampDone(root, 'hr')).toBe(1);
    expect(open(root, 'glossary')).toEqual([]);
  });

  test('that reads the same in both languages is marked by its line', () => {
    const root = begun();
    expect(stampDone(root, 'hr', 'glossary/hr.yaml')).toBe(0);
    expect(stampDone(root, 'hr', 'content/glossary/hr.yaml:1')).toBe(1);
    expect(open(root, 'glossary')).toEqual([]);
  });

  test('is stale when its source changes, until its file is named', () => {
    const root = begun();
    translate(root, 'content/glossary/hr.yaml', /Node/g);
    edit(root, 'content/glossary/en.yaml', (text) => text.replace('small', 'tiny'));
    expect(open(root, 'glossary')).toEqual(['content/glossary/hr.yaml:1 stale node']);
    expect(stampDone(root, 'hr')).toBe(0);
    expect(stampDone(root, 'hr', 'glossary/hr.yaml')).toBe(1);
    expect(open(root, 'glossary')).toEqual([]);
  });

  test('is not stale when only the way to say a word changes, or a translation', () => {
    const root = begun();
    translate(root, 'content/glossary/hr.yaml', /Node/g);
    edit(root, 'content/glossary/en.yaml', (text) => text.replace('term:', 'say: NOHD, term:'));
    edit(root, 'content/glossary/hr.yaml', (text) => text.replace('Nodež', 'Čvor'));
    expect(open(root, 'glossary')).toEqual([]);
  });

  test('of the interface is one with all its plural forms', () => {
    const texts = { 'spots.one': 'One spot', 'spots.other': '{count} spots' };
    const root = begun({ 'content/ui/en.json': JSON.stringify(texts) });
    expect(stampDone(root, 'hr')).toBe(0);
    translate(root, 'content/ui/hr.json', /One spot(?=")/g);
    expect(open(root, 'ui')).toEqual(['content/ui/hr.json:2 to do spots']);
    translate(root, 'content/ui/hr.json', /spots(?=")/g);
    expect(open(root, 'ui')).toEqual([]);
  });

  test('of a question, of a group, of a path and of a session is one each', () => {
    const root = begun({ 'content/session/en.yaml': sessionText });
    expect(open(root, 'questions')).toEqual([
      'content/questions/hr.yaml:1 to do next-scan.title',
      'content/questions/hr.yaml:3 to do next-scan',
    ]);
    expect(open(root, 'paths')).toEqual(['content/paths/hr.yaml:1 to do waiting']);
    expect(open(root, 'session')).toEqual([
      'content/session/hr.yaml:2 to do one',
      'content/session/hr.yaml:3 to do two',
      'content/session/hr.yaml:5 to do teachBack.tell',
    ]);
    translate(root, 'content/session/hr.yaml', /Not all/g);
    expect(open(root, 'session')).toHaveLength(2);
  });

  test('that is gone from the translation is to do', () => {
    const root = begun();
    translate(root, 'content/glossary/hr.yaml', /Node/g);
    writeFileSync(join(root, 'content/glossary/hr.yaml'), '{}\n');
    expect(open(root, 'glossary')).toEqual(['content/glossary/hr.yaml:1 to do node']);
  });
});

describe('a block of a chapter', () => {
  const done = (): string => {
    const root = begun();
    translate(root, own, letters);
    for (const line of [2, 3, 4, 5, 7]) stampDone(root, 'hr', `${own}:${line}`);
    expect(open(root, chapter)).toEqual([]);
    return root;
  };

  test('is to do with its line, as is each line of the front matter', () => {
    expect(open(begun(), chapter)).toEqual([
      `${own}:2 to do title`,
      `${own}:3 to do short`,
      `${own}:4 to do description`,
      `${own}:5 to do message`,
      `${own}:7 to do recap`,
      `${own}:10 to do paragraph`,
      `${own}:12 to do paragraph`,
      `${own}:14 to do list item`,
    ]);
  });

  test.each([
    { name: 'changed is stale', from: 'B.', to: 'B!', found: [`${own}:12 stale paragraph`] },
    {
      name: 'changed beside one changed is stale, too',
      from: 'A.\n\nB.',
      to: 'A!\n\nB!',
      found: [`${own}:10 stale paragraph`, `${own}:12 stale paragraph`],
    },
    {
      name: 'added is to do, and the others stay done',
      from: 'B.',
      to: 'B.\n\nNew.',
      found: [`${own}:14 to do paragraph`],
    },
    {
      name: 'added after one changed is told from it by the order',
      from: 'B.\n\n- C.',
      to: 'B.\n\n- C!\n- New.',
      found: [`${own}:14 stale list item`, `${own}:14 to do list item`],
    },
    { name: 'moved stays done', from: 'A.\n\nB.', to: 'B.\n\nA.', found: [] },
    { name: 'in longer lines stays done', from: 'A.', to: ' A. ', found: [] },
    { name: 'taken out is forgotten', from: 'B.\n\n', to: '', found: [] },
  ])('$name', ({ from, to, found }) => {
    const root = done();
    edit(root, source, (text) => text.replace(from, to));
    expect(open(root, chapter)).toEqual(found);
  });

  test('cannot be marked while its place in the translation cannot be told', () => {
    const root = done();
    edit(root, source, (text) => text.replace('A.', '## New\n\nA.').replace('B.', 'B!'));
    expect(stampDone(root, 'hr', own)).toBe(0);
  });

  test('that was stale keeps its old stamp while others are marked', () => {
    const root = done();
    edit(root, source, (text) => text.replace('B.', 'B!'));
    translate(root, 'content/glossary/hr.yaml', /Node/g);
    expect(open(root, chapter)).toEqual([`${own}:12 stale paragraph`]);
  });
});

describe('the stamps', () => {
  const file = 'content/translated/hr.json';

  test('stand one a line, in the order of names, or of a chapter', () => {
    const root = begun();
    translate(root, own, letters);
    translate(root, 'content/questions/hr.yaml', /scan(?=\n|\?)/g);
    expect(readFileSync(join(root, file), 'utf8')).toMatch(
      /^\{\n {2}"chapters\/03-how-often\.mdx": \[\n(?: {4}"[\da-f]{8}",\n){2} {4}"[\da-f]{8}"\n {2}\],\n {2}"questions": \{\n {4}"next-scan": "[\da-f]{8}",\n {4}"next-scan.title": "[\da-f]{8}"\n {2}\}\n\}\n$/,
    );
  });

  test('that cannot be read are reported', () => {
    const root = begun({ [file]: '{ "ui": 7 }' });
    expect(checkTranslated(root, 'hr').map(formatProblem)).toContain(
      `${file}:1: the file is not as \`npm run languages -- --done\` writes it. Fix: Take it back from the version before, or delete it and stamp the language anew.`,
    );
  });

  test('of a file that is none are refused', () => {
    expect(() => stampDone(begun(), 'hr', 'ui/hr.jsn')).toThrow(
      'There is no content/ui/hr.jsn to translate. Fix: ',
    );
  });
});

describe('the content check', () => {
  const staged = (stage: string): string => {
    const root = begun();
    edit(root, 'content/languages.yaml', (text) =>
      text.replace('stage: started', `stage: ${stage}`),
    );
    return root;
  };

  test('names each file with texts to do, at the first of them', () => {
    expect(checkTranslated(staged('draft'), 'hr').map(formatProblem)).toContain(
      `${own}:2: not translated yet: 8 of 8 texts, the first here (title). Fix: Translate them, then run: npm run languages -- --done hr ${own}. \`npm run languages hr\` lists each.`,
    );
  });

  test('names each file with stale texts', () => {
    const root = begun();
    translate(root, own, letters);
    edit(root, source, (text) => text.replace('B.', 'B!'));
    expect(checkTranslated(root, 'hr').map(formatProblem)).toContain(
      `${own}:12: changed in the source since: 1 of 8 texts, the first here (paragraph). Fix: Compare them, then run: npm run languages -- --done hr ${own}. \`npm run languages hr\` lists each.`,
    );
  });

  test.each([
    { stage: 'published', severity: 'error' },
    { stage: 'draft', severity: 'warning' },
  ])(
    'of a $stage language has a $severity for them, and for another structure',
    ({ stage, severity }) => {
      const root = staged(stage);
      edit(root, own, (text) => text.replace('- C.', 'C.'));
      const found = checkContent(root, { today: '2026-11-23' }).filter(({ file }) => file === own);
      expect(found.map((one) => [one.severity, one.line, one.what.split(',')[0]])).toEqual([
        [severity, 2, 'not translated yet: 8 of 8 texts'],
        [severity, 14, 'here stands a paragraph'],
      ]);
    },
  );

  test('of a language that is only started is done on request', () => {
    const root = begun();
    rmSync(join(root, own));
    const found = (started: boolean) => checkContent(root, { today: '2026-11-23', started });
    expect(found(false).filter(({ file }) => file === own)).toEqual([]);
    expect(found(true).filter(({ file }) => file === own)).toHaveLength(2);
  });
});
