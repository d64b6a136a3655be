/** Growth that iRECIST holds unconfirmed: what confirms it, and what keeps it from being eased (Seymour 2017, Table 2). */
import type { Cause, Comparison, Point, Verdict } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { overall } from './judgement.ts';
import { hasAnyIncrease, hasFurtherLesion } from './newLesions.ts';
import { namesOf } from './namesOf.ts';
import type { Settings } from './options.ts';
import type { Scan, Total } from './scan.ts';

/** The sums that further growth is counted from. null: not yet measured in full. */
export interface Anchors {
  readonly target: Point | null;
  readonly newLesion: Point | null;
}

export interface Pending {
  /** Of the first iUPD. */
  readonly day: number;
  readonly causes: readonly Cause[];
  /** What targets and non-target disease made together at the first iUPD. */
  readonly response: Verdict;
  /** The sum of targets at the first iUPD, or null when not all were measured. */
  readonly targetSum: number | null;
  readonly anchors: Anchors;
}

/** A scan while growth is pending. */
export interface Trial {
  readonly judgement: Judgement;
  readonly pending: Pending;
  /** The last scan that was judged. */
  readonly last: Scan;
  /** New lesions are growth that is not pending yet. */
  readonly isNewLesionGrowth: boolean;
}

const furtherGrowth = 50; // tenths of a mm, "at least 5 mm"; Seymour 2017, Table 2

const pointOf = (total: Total | null, day: number): Point | null =>
  total?.complete ? { value: total.sum, day } : null;

/** Where further growth is counted from after this scan. */
export function anchorsAfter(scan: Scan, before: Anchors | null, settings: Settings): Anchors {
  const here = {
    target: pointOf(scan.target, scan.day),
    newLesion: pointOf(scan.newSum, scan.day),
  };
  if (before === null) return here;
  const [first, second] =
    settings.furtherGrowthSince === 'lastVisit' ? [here, before] : [before, here];
  return {
    target: first.target ?? second.target,
    newLesion: first.newLesion ?? second.newLesion,
  };
}

/** Growth that begins to be pending at this scan. */
export function pendingFrom(
  judgement: Judgement,
  causes: readonly Cause[],
  settings: Settings,
): Pending {
  const { scan } = judgement;
  const anchors = anchorsAfter(scan, null, settings);
  return {
    day: scan.day,
    causes,
    response: overall(judgement),
    anchors,
    targetSum: anchors.target?.value ?? null,
  };
}

const reaches = ({ sum }: Total, anchor: Point | null): boolean =>
  anchor !== null && sum - anchor.value >= furtherGrowth;

/** What confirms the pending growth: the same thing has grown further, or another has begun to. */
export function confirmingCauses(trial: Trial, settings: Settings): Cause[] {
  const { judgement, pending, last } = trial;
  const { scan } = judgement;
  return namesOf({
    target: pending.causes.includes('target')
      ? reaches(scan.target!, pending.anchors.target)
      : judgement.target === 'PD',
    nonTarget: pending.causes.includes('nonTarget')
      ? scan.nonTargetIncreased
      : judgement.nonTarget === 'PD',
    newLesion: pending.causes.includes('newLesion')
      ? reaches(scan.newSum, pending.anchors.newLesion) ||
        hasFurtherLesion(scan, last) ||
        hasAnyIncrease(scan, last)
      : trial.isNewLesionGrowth && !isNewRun(trial, settings),
  });
}

/** A3: targets that were pending have eased, and a new lesion takes their place. */
export function isNewRun(
  { judgement, pending, isNewLesionGrowth }: Trial,
  settings: Settings,
): boolean {
  return (
    settings.newLesionAsTargetsFall === 'iUPD' &&
    isNewLesionGrowth &&
    pending.causes.includes('target') &&
    !pending.causes.includes('newLesion') &&
    overall(judgement) !== 'PD'
  );
}

/** The sum that confirmed, where a sum did. */
export function confirmingComparison(
  { judgement, pending }: Trial,
  causes: readonly Cause[],
): Comparison | null {
  const { scan } = judgement;
  const { target, newLesion } = pending.anchors;
  if (pending.causes.includes('target') && causes.includes('target') && scan.target && target)
    return { value: scan.target.sum, reference: target };
  if (pending.causes.includes('newLesion') && newLesion && reaches(scan.newSum, newLesion))
    return { value: scan.newSum.sum, reference: newLesion };
  return null;
}

/** From worse to better; what is unknown is taken for unchanged. */
const rank: Readonly<Record<Verdict, number>> = {
  PD: 0,
  unconfirmedPD: 0,
  NE: 1,
  SD: 1,
  stable: 1,
  PR: 2,
  CR: 3,
};

/**
 * Whether a new lesion that is still there keeps the growth pending: it does unless the rest has got better since.
 * Source: EORTC, scenarios B and F of Seymour 2017.
 */
export function isHeldByNewLesion({ judgement, pending }: Trial, settings: Settings): boolean {
  const { scan } = judgement;
  if (!pending.causes.includes('newLesion') || scan.newLesions.length === 0) return false;
  const response = overall(judgement);
  if (response === 'CR' && settings.newLesionAlone === 'iUPD') return true;
  const gain = rank[response] - rank[pending.response];
  const isSmaller = (scan.target?.sum ?? 0) < (pending.targetSum ?? 0);
  return gain < 0 || (gain === 0 && !isSmaller);
}
