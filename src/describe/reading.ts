/** Plain words for what a rulebook calls a scan. */
import type { Code } from '#criteria/index.ts';

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
