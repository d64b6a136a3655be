/**
 * Reads the built pages and holds each, with its numbers and with the words in their place, to the bars
 * of src/content/readability.ts (pages for patients), and to the banned words (all): `node scripts/readability.ts [folder]`.
 * A failing page prints the sentence, its file and line. A page in a language that is not published fails nothing.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { findBanned } from '#content/bannedWords.ts';
import { readBanned } from '#content/checkContent.ts';
import { findSentence } from '#content/findSentence.ts';
import { type PageText, readPage } from '#content/pageText.ts';
import { bars, scorePage, wordsOf } from '#content/readability.ts';
import { contentRoot } from '#i18n/contentRoot.ts';
import { readLanguages } from '#i18n/languages.ts';
import { builtFolder, builtPages, isBeside, isForWebTeams } from './builtSite.ts';

const root = contentRoot();
const files = globSync('content/**/*.{mdx,yaml,json}', { cwd: root })
  .filter((file) => !file.endsWith('references.json'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const banned = readBanned(root, () => undefined);
const published = new Set(
  readLanguages(root).flatMap(({ code, stage }) => (stage === 'published' ? [code] : [])),
);

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
      lang,
      score: scorePage(sentences, lang),
      found: findBanned(words, banned.get(lang) ?? []),
    })),
  );

/** A line of a table: whole words, three numbers with one decimal, the longest sentence. */
function print({ address, score }: (typeof pages)[number], numbers: readonly number[]): void {
  const decimals = numbers.map((value) => value.toFixed(1).padStart(8)).join('');
  const { words, longest } = score;
  console.log(`${String(words).padStart(5)}${decimals}${String(longest).padStart(9)}  /${address}`);
}

console.log('words   grade    SMOG    ease  longest  page');
for (const page of pages) {
  const { grade = 0, smog = 0, ease = 100 } = page.score.scores ?? {};
  if (page.lang === 'en') print(page, [grade, smog, ease]);
}
console.log(`  bar     ≤ ${bars.grade}     ≤ ${bars.smog}    ≥ ${bars.ease}     ≤ ${bars.words}`);

const others = pages.filter(({ lang }) => lang !== 'en');
if (others.length > 0) {
  console.log('\nOther languages: lengths, and no grade, as the formulas are made for English.');
  console.log('words  a sent.  letters     LIX  longest  page');
}
for (const page of others) {
  const { sentence, word, lix } = page.score.lengths;
  print(page, [sentence, word, lix]);
}

/** What is wrong by the bars for patients; a page for web teams is measured, but not held to them. */
const missesOf = (score: (typeof pages)[number]['score']): readonly string[] => [
  ...score.misses.map((miss) => `  ${miss}`),
  ...score.hardest.map(withPlace),
  ...score.tooLong.map(
    (text) => `  ${wordsOf(text).length} words, bar ${bars.words}:\n${withPlace(text)}`,
  ),
];

let failures = 0;
for (const { address, lang, score, found } of pages) {
  const lines = [
    ...found.map(({ text, rule }) => `  we do not say "${text}" (${rule.why}). Say: ${rule.say}.`),
    ...(isForWebTeams({ address }) ? [] : missesOf(score)),
  ];
  if (lines.length === 0) continue;
  const fails = published.has(lang);
  if (fails) failures += 1;
  console.error(`\n${fails ? '' : 'warning: '}/${address}\n${lines.join('\n')}`);
}
console.log(
  failures === 0 ? `\n${pages.length} pages pass.` : `\n${failures} of ${pages.length} pages fail.`,
);
process.exitCode = failures > 0 ? 1 : 0;
