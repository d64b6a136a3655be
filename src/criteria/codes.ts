/** The words of each rulebook for what they all tell apart. The papers name no ir- and im- forms for 'stable'; ours follow iRECIST's. */
import type { Rulebook } from './assessment.ts';
import type { Verdict } from './finding.ts';

const responses = <Prefix extends string>(prefix: Prefix) =>
  ({ CR: `${prefix}CR`, PR: `${prefix}PR`, SD: `${prefix}SD`, NE: 'NE' }) as const;

const persisting = <Prefix extends string>(prefix: Prefix) =>
  ({
    ...responses(prefix),
    stable: `NON-${prefix}CR/NON-${prefix}PD`,
    PD: `${prefix}PD-confirmed`,
    unconfirmedPD: `${prefix}PD-unconfirmed`,
  }) as const;

const codes = {
  'RECIST1.1': {
    ...responses(''),
    stable: 'NON-CR/NON-PD',
    PD: 'PD',
    unconfirmedPD: 'PD', // never found: growth is settled at first sight
  },
  irRC: persisting('ir'),
  irRECIST: persisting('ir'),
  iRECIST: {
    ...responses('i'),
    stable: 'NON-iCR/NON-iUPD',
    PD: 'iCPD',
    unconfirmedPD: 'iUPD',
  },
  imRECIST: persisting('im'),
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
