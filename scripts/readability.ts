/**
 * Reads the built pages and holds each, with its numbers and with the words in their place, to the bars
 * of src/content/readability.ts (pages for patients), and to the banned words (all): `node scripts/readability.ts [folder]`. A failing page prints the sentence, its file and line.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { findBanned } from '#content/bannedWords.ts';
import { readBanned } from '#content/checkContent.ts';
import { findSentence } from '#content/findSentence.ts';
import { type PageText, readPage } from '#content/pageText.ts';
import { bars, scorePage, wordsOf } from '#content/readability.ts';
import { builtFolder, builtPages, isBeside, isForWebTeams } from './builtSite.ts';

const files = globSync('content/**/*.{mdx,yaml,json}')
  .filter((file) => !file.endsWith('references.json'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const banned = readBanned(process.cwd(), () => undefined);

/** Returns 'content/chapters/en/03-….mdx:12: "…"'. */
function withPlace(sentence: string): string {
  const place = findSentence(sentence, files);
  return `  ${place ? `${place.file}:${place.line}: ` : ''}"${sentence}"`;
}

/** The versions of a page; most have only one. */
function versionsOf(html: string): readonly { note: string; text: PageText }[] {
  const page = parse(html);
  const [full, inWords] = [readPage(page, 'instead'), readPage(page, 'figures')];
  return [
    { note: '', text: full },
    ...(inWords.words === full.words ? [] : [{ note: ' in words', text: inWords }]),
  ];
}

const pages = builtPages(process.argv[2] ?? builtFolder())
  .filter((page) => !isBeside(page))
  .flatMap(({ address, html }) =>
    versionsOf(html).map(({ note, text: { lang, sentences, words } }) => ({
      address: address + note,
      score: scorePage(sentences, lang),
      found: findBanned(words, banned.get(lang) ?? []),
    })),
  );

const one = (value: number): string => value.toFixed(1).padStart(7);
console.log('words  grade   SMOG   ease  longest  page');
for (const { address, score } of pages) {
  const numbers = `${one(score.grade)}${one(score.smog)}${one(score.ease)}`;
  console.log(
    `${String(score.words).padStart(5)}${numbers}${String(score.longest).padStart(9)}  /${address}`,
  );
}
console.log(`  bar     ≤ ${bars.grade}    ≤ ${bars.smog}   ≥ ${bars.ease}     ≤ ${bars.words}`);

/** What is wrong by the bars for patients; a page for web teams is measured, but not held to them. */
const missesOf = (score: (typeof pages)[number]['score']): readonly string[] => [
  ...score.misses.map((miss) => `  ${miss}`),
  ...score.hardest.map(withPlace),
  ...score.tooLong.map(
    (text) => `  ${wordsOf(text).length} words, bar ${bars.words}:\n${withPlace(text)}`,
  ),
];

let failures = 0;
for (const { address, score, found } of pages) {
  const lines = [
    ...found.map(({ text, rule }) => `  we do not say "${text}" (${rule.why}). Say: ${rule.say}.`),
    ...(isForWebTeams({ address }) ? [] : missesOf(score)),
  ];
  if (lines.length === 0) continue;
  failures += 1;
  console.error(`\n/${address}\n${lines.join('\n')}`);
}
console.log(
  failures === 0 ? `\n${pages.length} pages pass.` : `\n${failures} of ${pages.length} pages fail.`,
);
process.exitCode = failures > 0 ? 1 : 0;
