/** The words of each rulebook for what they all tell apart. The papers name no ir- and im- forms for 'stable'; ours follow iRECIST's. */
import type { Rulebook } from './assessment.ts';
import type { Verdict } from './finding.ts';

const irCodes = {
  CR: 'irCR',
  PR: 'irPR',
  SD: 'irSD',
  stable: 'NON-irCR/NON-irPD',
  NE: 'NE',
  PD: 'irPD-confirmed',
  unconfirmedPD: 'irPD-unconfirmed',
} as const;

const codes = {
  'RECIST1.1': {
    CR: 'CR',
    PR: 'PR',
    SD: 'SD',
    stable: 'NON-CR/NON-PD',
    NE: 'NE',
    PD: 'PD',
    unconfirmedPD: 'PD', // never found: growth is settled at first sight
  },
  irRC: irCodes,
  irRECIST: irCodes,
  iRECIST: {
    CR: 'iCR',
    PR: 'iPR',
    SD: 'iSD',
    stable: 'NON-iCR/NON-iUPD',
    NE: 'NE',
    PD: 'iCPD',
    unconfirmedPD: 'iUPD',
  },
  imRECIST: {
    CR: 'imCR',
    PR: 'imPR',
    SD: 'imSD',
    stable: 'NON-imCR/NON-imPD',
    NE: 'NE',
    PD: 'imPD-confirmed',
    unconfirmedPD: 'imPD-unconfirmed',
  },
} as const satisfies Readonly<Record<Rulebook, Readonly<Record<Verdict, string>>>>;

/** Every code of every rulebook. */
export type Code = (typeof codes)[Rulebook][Verdict];

export function codeOf(rulebook: Rulebook, verdict: Verdict): Code {
  return codes[rulebook][verdict];
}

/** What a code of this rulebook stands for, or undefined when it is none of them. */
export function verdictOf(rulebook: Rulebook, code: unknown): Verdict | undefined {
  const verdicts = Object.keys(codes[rulebook]) as Verdict[];
  return verdicts.find((verdict) => codes[rulebook][verdict] === code);
}
