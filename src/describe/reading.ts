/** Plain words for what a rulebook calls a scan, and why. */
import type { Code, Reading, Rulebook } from '#criteria/index.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Translate } from '#i18n/translate.ts';
import { changeWords } from './scene.ts';

/** What the words say; each has a mark of its own. */
export type ReadingWord =
  'grew' | 'unconfirmed' | 'confirmed' | 'same' | 'smaller' | 'gone' | 'unclear';

/**
 * The word for a code: 'iUPD' gives 'unconfirmed'.
 * RECIST 1.1 asks for no second scan, so its growth is neither confirmed nor not.
 */
export function readingWord(code: Code): ReadingWord {
  switch (code) {
    case 'PD':
      return 'grew';
    case 'iUPD':
    case 'irPD-unconfirmed':
    case 'imPD-unconfirmed':
      return 'unconfirmed';
    case 'iCPD':
    case 'irPD-confirmed':
    case 'imPD-confirmed':
      return 'confirmed';
    case 'SD':
    case 'irSD':
    case 'iSD':
    case 'imSD':
    case 'NON-CR/NON-PD':
    case 'NON-irCR/NON-irPD':
    case 'NON-iCR/NON-iUPD':
    case 'NON-imCR/NON-imPD':
      return 'same';
    case 'PR':
    case 'irPR':
    case 'iPR':
    case 'imPR':
      return 'smaller';
    case 'CR':
    case 'irCR':
    case 'iCR':
    case 'imCR':
      return 'gone';
    case 'NE':
      return 'unclear';
  }
}

/** The language that texts are made in. */
export interface Tongue {
  readonly t: Translate;
  readonly locale: string;
}

/** A reading, whose it is, and how many new spots its scan shows. */
export interface Read {
  readonly rulebook: Rulebook;
  readonly reading: Reading;
  readonly newSpots: number;
}

/** Why a scan got its word: what was seen, and the number that decided, with the scan it was compared with. */
export function readingWhy({ rulebook, reading, newSpots }: Read, { t, locale }: Tongue): string {
  const { reference, valueMm, changePercent, causes, flags } = reading;
  if (flags.includes('afterProgression')) return t('rules.settled');
  const seen = [
    ...(causes.includes('newLesion') ? [t('rules.spot', { count: newSpots })] : []),
    ...(causes.includes('nonTarget') ? [t('rules.unmeasured')] : []),
  ];
  if (reference === null || valueMm === null)
    return seen.length > 0 ? seen.join(' ') : t('rules.still');
  const size = (value: number): string =>
    rulebook === 'irRC'
      ? `${formatNumber(Math.round(value), locale)}\u00a0mm²`
      : `${formatNumber(value, locale)}\u00a0mm`;
  const week = reference.day / 7;
  const facts = {
    value: size(valueMm),
    reference: size(reference.valueMm),
    when: week === 0 ? t('rules.when.start') : t('rules.when.week', { week }),
  };
  const number =
    changePercent === null
      ? t('rules.because.gone', facts)
      : t('rules.because', { ...facts, change: changeWords(t, 1 + changePercent / 100) });
  return [...seen, number].join(' ');
}
