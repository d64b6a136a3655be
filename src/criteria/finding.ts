/** What a rulebook finds at a visit, before it has the rulebook's own word. Sizes as in scan.ts. */

/**
 * What they all tell apart. 'stable' is what is said without targets: neither gone nor worse.
 * 'PD' is growth that the rulebook holds for settled.
 */
export type Verdict = 'CR' | 'PR' | 'SD' | 'stable' | 'NE' | 'PD' | 'unconfirmedPD';

/** What made it growth. 'newLesion' also stands for a total that grew only because new lesions count in it. */
export type Cause = 'target' | 'nonTarget' | 'newLesion';

export type Flag =
  /** Too few days after the first growth to confirm it or to clear it. */
  | 'tooEarly'
  /** More than 8 weeks after the first iUPD. */
  | 'lateConfirmation'
  /** The person is clearly worse: iRECIST does not foresee going on. */
  | 'clinicallyUnstable'
  /** Growth was settled before; this scan was not judged. */
  | 'afterProgression'
  /** Within the limits of SD; a PR stays a PR until growth. */
  | 'keptPR'
  /** Not all was measured, but what was measured is growth by itself. */
  | 'partlyMeasured'
  /** irRC: a new lesion is not counted, for its second diameter is missing. */
  | 'perpendicularMissing';

export interface Point {
  readonly value: number;
  readonly day: number;
}

/** The number that decided, and what it was compared with. */
export interface Comparison {
  readonly value: number;
  readonly reference: Point;
}

export interface Finding {
  readonly verdict: Verdict;
  readonly causes: readonly Cause[];
  readonly comparison: Comparison | null;
  readonly flags: readonly Flag[];
}

export interface SeriesFindings {
  /** One for each visit after the baseline. */
  readonly findings: readonly Finding[];
  /** Index among the visits, the baseline being 0. */
  readonly progressionVisit: number | null;
}

/** The finding at every visit after settled growth. */
export const afterProgression: Finding = {
  verdict: 'PD',
  causes: [],
  comparison: null,
  flags: ['afterProgression'],
};
