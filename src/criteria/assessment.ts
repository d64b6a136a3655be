/** What goes in: scans as a report describes them. */
import type { Millimetres } from '#domain/units.ts';

/** Every rulebook, in the order in which they are shown. */
export const rulebooks = ['RECIST1.1', 'irRC', 'irRECIST', 'iRECIST', 'imRECIST'] as const;

export type Rulebook = (typeof rulebooks)[number];

/** One of the lesions chosen at baseline to be measured. */
export interface TargetLesion {
  readonly id: string;
  readonly kind: 'nonNodal' | 'node';
  /** Longest diameter; of a node, its short axis. 0: gone. null: not measured at this visit. */
  readonly mm: Millimetres | null;
  /** Longest diameter at a right angle to `mm`; irRC needs it. */
  readonly perpMm?: Millimetres;
}

/** A lesion that was not there at baseline. */
export interface NewLesion {
  readonly id: string;
  /** Longest diameter. null: cannot be measured, or was not. */
  readonly mm: Millimetres | null;
  /** Longest diameter at a right angle to `mm`; without it irRC cannot count the lesion. */
  readonly perpMm?: Millimetres;
  readonly changeSinceLast?: 'increase' | 'stable' | 'decrease';
  readonly gone?: boolean;
}

/** One visit. The first visit of a series is its baseline. */
export interface Assessment {
  /** A whole number of days; only differences matter. */
  readonly day: number;
  /** Sum of the diameters of all targets. null: not all could be measured. Absent when `lesions` are given, or without targets. */
  readonly targetSumMm?: Millimetres | null;
  /** For irRC, in mm²: sum of the products of two diameters. null and absent as above. */
  readonly targetSpdMm2?: number | null;
  /** The targets one by one, instead of their sums; at every visit those of the baseline. */
  readonly lesions?: readonly TargetLesion[];
  /** True when the baseline has no lesion to measure; it then holds for the series. */
  readonly noTargetLesions?: boolean;
  /** All other disease of the baseline together, as the reader judged it. null: not looked at. */
  readonly nonTarget: 'none' | 'present' | 'CR' | 'nonCR/nonPD' | 'PD' | 'NE' | null;
  /** Non-target disease grew since the last visit, by however little. */
  readonly nonTargetIncreaseSinceLast?: boolean;
  /** Every new lesion so far. One that is gone says so; after that it may be left out. */
  readonly newLesions: readonly NewLesion[];
  /** False: the person is clearly worse. It changes no code. */
  readonly clinicallyStable?: boolean;
  /** The scan was made out of turn, because of new symptoms. */
  readonly unscheduledForNewSymptoms?: boolean;
}
