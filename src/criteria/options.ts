/**
 * Where the papers leave a choice, each choice by name. The first value is the default.
 * A1 to A11 are the questions of docs/criteria.md, "What is ambiguous".
 */
import { argument, refuse, requireOneOf, requireSize } from './criteriaInputError.ts';

const choices = {
  /** A1: growth that confirms iUPD is counted from the first iUPD of the run, or from the last visit. */
  furtherGrowthSince: ['firstUnconfirmed', 'lastVisit'],
  /** A2: may a scan later than 8 weeks confirm iUPD? 'refuse' starts a new run there. */
  lateConfirmation: ['accept', 'refuse'],
  /** A3: the first new lesion, while targets that were iUPD no longer are. */
  newLesionAsTargetsFall: ['iCPD', 'iUPD'],
  /** A4: all is gone but a new lesion that made the iUPD. */
  newLesionAlone: ['iPR', 'iUPD'],
  /** A5: whether a scan too early to confirm iUPD may set the lowest sum. */
  earlyScanSetsNadir: [false, true],
  /** A6: RECIST 1.1 and iRECIST: targets back by 5 mm or more from 0, never a CR overall. */
  regrowthFromZero: ['PD', 'PR'],
  /** A7: RECIST 1.1 and iRECIST: disease seen after a CR overall. */
  diseaseAfterCR: ['PD', 'asMeasured'],
  /** A8: whose irRECIST. */
  flavour: ['bohnsack2014', 'nishino2013'],
  /** A9: irRC: grown from the lowest sum, yet at most half of the baseline. */
  grownYetHalved: ['PD', 'PR'],
  /** A10: iPR, then iUPD, then a relief that is no iPR by itself. */
  reliefAfterPR: ['iSD', 'iPR'],
  /** A11: irRC: the smallest lesion to measure, in mm both ways. */
  irRCMinimumMm: [5, 10],
  /** Whether a best response of CR or PR needs a second scan; null: in irRC alone. */
  confirmationRequired: [null, true, false],
  /** Days by which 4 and 8 weeks may be missed; EORTC allows a protocol 2. */
  toleranceDays: [0, 1, 2],
} as const;

type Choices = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

export interface Settings extends Choices {
  /** Days from baseline before which SD is no best response. The protocol's; default 0. */
  readonly minimumStableDays: number;
}

/** All that may be chosen; an absent one has its default. */
export type Options = { readonly [Name in keyof Settings]?: Settings[Name] };

/** The options with their defaults filled in. Throws CriteriaInputError for an unknown name or value. */
export function checkedOptions(options: Options): Settings {
  const settings: Record<string, unknown> = { minimumStableDays: 0 };
  for (const [name, values] of Object.entries(choices)) settings[name] = values[0];
  for (const [name, value] of Object.entries(options)) {
    const place = argument('options', name);
    if (!Object.hasOwn(settings, name))
      refuse(place, value, `no option but ${Object.keys(settings).join(', ')}`);
    if (name in choices) requireOneOf(place, value, choices[name as keyof typeof choices]);
    else requireSize(place, value);
    settings[name] = value;
  }
  return settings as unknown as Settings;
}
