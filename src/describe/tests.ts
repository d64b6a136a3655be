/**
 * What the two stories expect of a test, in words, and how far the test is from routine care. It
 * compares what could be; it never says which story is right.
 */
import type { Translate } from '#i18n/translate.ts';
import { insideKey } from './inside.ts';
import { markerKey } from './marker.ts';
import { sizeKey } from './size.ts';
import { cancerName } from './story.ts';

/** What a test would show: a size, an amount of tumour DNA, or a share of living cancer. */
interface Shown {
  readonly week: number;
  readonly cancer: number;
  readonly immune: number;
  /** In the example itself, where that is known. */
  readonly own: number | null;
}

/** What there is to describe. */
export interface Tested {
  readonly test: 'next' | 'blood' | 'biopsy';
  /** Null where there is nothing to test. */
  readonly shown: Shown | null;
  /** Whether only the start is known. */
  readonly atStart: boolean;
  /** Whether the cancer story still says that the cancer has grown. */
  readonly cancerGrows: boolean;
  /** Whether this is one of several lumps that change on their own. */
  readonly oneOfSeveral: boolean;
}

/** A test in words. */
export interface TestWords {
  /** Said before the answers. */
  readonly lead: string;
  /** What each story expects, and last, where it is known, what it was. */
  readonly answers: readonly { readonly name: string; readonly words: string }[];
  /** What to know about the test. */
  readonly notes: readonly string[];
}

const wordsFor = (t: Translate<string>, test: Tested['test'], value: number): string => {
  if (test === 'next') return t(sizeKey(value));
  if (test === 'blood') return t(markerKey(value));
  return t(insideKey(value).replace('inside', 'part'));
};

/** Describes a test at the last known scan. */
export function describeTest(t: Translate<string>, tested: Tested): TestWords {
  const { test, shown, atStart, cancerGrows, oneOfSeveral } = tested;
  const limit = t(`sim.test.${test}.limit`);
  if (!shown)
    return { lead: t(atStart ? 'sim.test.start' : 'sim.test.last'), answers: [], notes: [limit] };
  const words = (value: number): string => wordsFor(t, test, value);
  const [cancer, immune] = [words(shown.cancer), words(shown.immune)];
  return {
    lead: t(`sim.test.${test}.lead`, { week: shown.week }),
    answers: [
      { name: cancerName(t, cancerGrows), words: cancer },
      { name: t('sim.story.immune'), words: immune },
      ...(shown.own === null ? [] : [{ name: t('sim.test.own'), words: words(shown.own) }]),
    ],
    notes: [
      ...(cancer === immune ? [t('sim.test.alike')] : []),
      ...(test === 'blood' && oneOfSeveral ? [t('sim.test.blood.oneLump')] : []),
      limit,
    ],
  };
}

/** The same as sentences, in the order in which they are read. */
export const testSentences = (
  t: Translate<string>,
  { lead, answers, notes }: TestWords,
): readonly string[] => [
  lead,
  ...answers.map((answer) => t('sim.test.answer', { ...answer })),
  ...notes,
];
