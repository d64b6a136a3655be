/** What a rulebook measures: in which unit, from which size on, and how many lesions. */
import type { Rulebook } from './assessment.ts';
import type { Settings } from './options.ts';

export interface Measurability {
  /** 'length': diameters in tenths of a mm. 'area': products of two, in hundredths of a mm². */
  readonly measure: 'length' | 'area';
  readonly leastMm: number;
  readonly leastNodeMm: number;
  readonly targets: number;
  readonly perOrgan: number;
  /** Lesions of the skin, besides the others. */
  readonly skinTargets: number;
  /** A new lesion that grows into measurable size is counted from then on, not only at its first sight. */
  readonly countsLate: boolean;
}

const recist: Measurability = {
  measure: 'length',
  leastMm: 10, // mm, longest diameter on CT; RECIST 1.1, section 3.1.1
  leastNodeMm: 15, // mm, short axis; RECIST 1.1, section 3.1.1
  targets: 5, // lesions; RECIST 1.1, section 4.2
  perOrgan: 2, // lesions; RECIST 1.1, section 4.2
  skinTargets: 0, // lesions; RECIST 1.1 counts skin among the organs
  countsLate: true,
};

export function measurabilityOf(rulebook: Rulebook, settings: Settings): Measurability {
  switch (rulebook) {
    case 'irRC':
      return {
        measure: 'area',
        leastMm: settings.irRCMinimumMm, // mm, both ways; Wolchok 2009, Table 1: 5
        leastNodeMm: settings.irRCMinimumMm, // mm, both ways; irRC has no rule of its own for nodes
        targets: 10, // lesions, visceral; Wolchok 2009, Table 1
        perOrgan: 5, // lesions; Wolchok 2009, Table 1
        skinTargets: 5, // lesions; Wolchok 2009, Table 1
        countsLate: true,
      };
    case 'iRECIST':
      // A new lesion is a target or a non-target from the start; Seymour 2017, Table 2.
      return { ...recist, countsLate: false };
    case 'RECIST1.1':
    case 'irRECIST':
    case 'imRECIST':
      return recist;
  }
}
