/**
 * How hard a text is to read, by three formulas for English, and the bars that each page must reach. For
 * other languages we claim no grade: these formulas are not made for them. Their lengths are reported,
 * with LIX, and the sentence has its bar.
 *
 * What counts: whole sentences of the main content. Fragments (headings, labels, table cells, list
 * items without a full stop) are left out of the formulas, because as short "sentences" they would
 * flatter a page; they do count for the longest sentence, and so do notes. Navigation and the list
 * of sources are not scored.
 * A word is letters or digits, with its hyphens and apostrophes. A number is one word of one syllable.
 */
import { syllable } from 'syllable';
import type { Sentence } from './pageText.ts';

export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three or more syllables. */
  readonly longWords: number;
}

/** Lengths that mean the same in every language with spaces between words. */
export interface Lengths {
  /** Words in a sentence, on average. */
  readonly sentence: number;
  /** Letters and digits in a word, on average. */
  readonly word: number;
  /** Words in a sentence, and of 100 words those of more than six letters, added. No grade stands behind it here. */
  readonly lix: number;
}

export interface Scores {
  /** Flesch–Kincaid grade: a school year in the United States. */
  readonly grade: number;
  /** SMOG: a school year in the United States. */
  readonly smog: number;
  /** Flesch reading ease, 0 to 100; higher is easier. */
  readonly ease: number;
}

/** The product's bars. */
export const bars = { grade: 6, smog: 8, ease: 75, words: 20 } as const;

/** Returns ['It', "doesn't", 'follow-up'] and the like. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

const syllablesOf = (word: string): number =>
  /\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word));

export function countText(sentences: readonly string[]): Counts {
  const syllables = sentences.flatMap(wordsOf).map(syllablesOf);
  return {
    words: syllables.length,
    sentences: sentences.length,
    syllables: syllables.reduce((sum, one) => sum + one, 0),
    longWords: syllables.filter((one) => one >= 3).length,
  };
}

/** Scores of a text with at least one word. */
export function score({ words, sentences, syllables, longWords }: Counts): Scores {
  const length = words / sentences;
  const weight = syllables / words;
  return {
    // Kincaid and others 1975, Research Branch Report 8-75.
    grade: 0.39 * length + 11.8 * weight - 15.59,
    // McLaughlin 1969, Journal of Reading 12:639; normalised to 30 sentences.
    smog: 3.1291 + 1.043 * Math.sqrt((longWords * 30) / sentences),
    // Flesch 1948, Journal of Applied Psychology 32:221.
    ease: 206.835 - 1.015 * length - 84.6 * weight,
  };
}

const lettersOf = (word: string): number => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Lengths of a text; all 0 for one without a word. */
export function measure(sentences: readonly string[]): Lengths {
  const letters = sentences.flatMap(wordsOf).map(lettersOf);
  if (letters.length === 0) return { sentence: 0, word: 0, lix: 0 };
  const sentence = letters.length / sentences.length;
  const long = letters.filter((one) => one > 6).length;
  return {
    sentence,
    word: letters.reduce((sum, one) => sum + one, 0) / letters.length,
    // Björnsson 1968, Läsbarhet.
    lix: sentence + (100 * long) / letters.length,
  };
}

export interface PageScore {
  /** By the formulas for English; undefined for another language, and for a page without a sentence. */
  readonly scores: Scores | undefined;
  readonly lengths: Lengths;
  readonly words: number;
  /** Words in the longest sentence or fragment. */
  readonly longest: number;
  /** Bars that the page misses, in words: 'grade 6.4, bar 6'. */
  readonly misses: readonly string[];
  /** Sentences of more words than the bar, each once. */
  readonly tooLong: readonly string[];
  /** When a formula misses its bar: the five hardest sentences, hardest first. */
  readonly hardest: readonly string[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

const missesOf = ({ grade, smog, ease }: Scores): readonly string[] =>
  [
    grade > bars.grade ? `grade ${round(grade)}, bar ${bars.grade}` : '',
    smog > bars.smog ? `SMOG ${round(smog)}, bar ${bars.smog}` : '',
    ease < bars.ease ? `ease ${round(ease)}, bar ${bars.ease}` : '',
  ].filter(Boolean);

/** Scores a page. Only English has formulas: in another language only the length of sentences counts. */
export function scorePage(sentences: readonly Sentence[], lang: string): PageScore {
  const scored = sentences.filter(({ main, whole }) => main && whole).map(({ text }) => text);
  const counts = countText(scored);
  const scores = lang === 'en' && counts.words > 0 ? score(counts) : undefined;
  const lengths = sentences.map(({ text }) => ({ text, words: wordsOf(text).length }));
  const tooLong = lengths.filter(({ words }) => words > bars.words).map(({ text }) => text);
  const misses = scores ? missesOf(scores) : [];
  const byGrade = [...scored].sort(
    (a, b) => score(countText([b])).grade - score(countText([a])).grade,
  );
  return {
    scores,
    lengths: measure(scored),
    words: counts.words,
    longest: Math.max(0, ...lengths.map(({ words }) => words)),
    misses,
    tooLong: [...new Set(tooLong)],
    hardest: misses.length > 0 ? byGrade.slice(0, 5) : [],
  };
}
