/**
 * What RECIST 1.1 and iRECIST share: how targets and non-target disease are judged against what came before,
 * and what the two make together. New lesions stand aside.
 */
import type { Cause, Comparison, Flag, Verdict } from './finding.ts';
import type { Marks } from './marks.ts';
import { firstMarks, lowered } from './marks.ts';
import { namesOf } from './namesOf.ts';
import type { Settings } from './options.ts';
import type { Scan } from './scan.ts';
import { isNonTargetGone } from './scan.ts';
import { hasGrown, hasShrunk, recistGrowth, recistPartial } from './thresholds.ts';

/** What earlier scans leave for judging the next. */
export interface History extends Marks {
  /** A PR or CR overall: from then on it is at least PR until growth. */
  readonly hadPR: boolean;
  /** A CR overall. */
  readonly hadCR: boolean;
}

export interface Judgement {
  readonly scan: Scan;
  readonly history: History;
  readonly target: 'none' | 'CR' | 'PR' | 'SD' | 'PD' | 'NE';
  readonly nonTarget: Scan['nonTarget'];
}

export function startHistory({ target, day }: Scan): History {
  return { ...firstMarks(target?.sum ?? 0, day), hadPR: false, hadCR: false };
}

/** The history with a scan that was given this verdict. */
export function remember(history: History, { target, day }: Scan, verdict: Verdict): History {
  return {
    ...lowered(history, target, day),
    hadPR: history.hadPR || verdict === 'PR' || verdict === 'CR',
    hadCR: history.hadCR || verdict === 'CR',
  };
}

export function judge(scan: Scan, history: History, settings: Settings): Judgement {
  // Whatever is back after a CR overall is growth, of any size; RECIST 1.1, notes on Table 3.
  const anyIsGrowth = history.hadCR && settings.diseaseAfterCR === 'PD';
  const target = targetResponse(scan, history, settings);
  return {
    scan,
    history,
    target: anyIsGrowth && (target === 'PR' || target === 'SD') ? 'PD' : target,
    nonTarget: anyIsGrowth && scan.nonTarget === 'nonCR/nonPD' ? 'PD' : scan.nonTarget,
  };
}

/** The tests in their order: CR, PD, PR, SD. */
function targetResponse(
  { target }: Scan,
  { baseline, nadir, hadPR }: History,
  { regrowthFromZero }: Settings,
): Judgement['target'] {
  if (target === null) return 'none';
  if (target.gone) return 'CR';
  const mayGrow = nadir.value > 0 || regrowthFromZero === 'PD';
  // A part of the targets may be growth enough, whatever the rest is; RECIST 1.1, section 4.4.2.
  if (mayGrow && hasGrown(target.sum, nadir.value, recistGrowth)) return 'PD';
  if (!target.complete) return 'NE';
  return hadPR || hasShrunk(target.sum, baseline.value, recistPartial) ? 'PR' : 'SD';
}

/** RECIST 1.1, Tables 1 and 2, without new lesions. */
export function overall(judgement: Judgement): Verdict {
  const { target, nonTarget } = judgement;
  if (nonTarget === 'PD') return 'PD';
  if (target === 'CR') return isNonTargetGone(judgement) ? 'CR' : 'PR';
  if (target !== 'none') return target;
  if (nonTarget === 'nonCR/nonPD') return 'stable';
  return nonTarget === 'CR' ? 'CR' : 'NE';
}

/** What has grown. */
export function causesOf(
  { target, nonTarget }: Judgement,
  isNewLesionGrowth: boolean,
): readonly Cause[] {
  return namesOf({
    target: target === 'PD',
    nonTarget: nonTarget === 'PD',
    newLesion: isNewLesionGrowth,
  });
}

/** Within the limits of SD, yet PR for the sake of an earlier one. */
function isKeptPR({ target, scan, history }: Judgement): boolean {
  return target === 'PR' && !hasShrunk(scan.target!.sum, history.baseline.value, recistPartial);
}

/** A response is seen against the baseline, all else against the lowest sum. null: no sum was judged. */
export function compareTargets(judgement: Judgement, verdict: Verdict): Comparison | null {
  const { target, scan, history } = judgement;
  if (target === 'none' || target === 'NE') return null;
  const isResponse = (verdict === 'CR' || verdict === 'PR') && !isKeptPR(judgement);
  return { value: scan.target!.sum, reference: isResponse ? history.baseline : history.nadir };
}

export function flagsOf(judgement: Judgement, verdict: Verdict): readonly Flag[] {
  const { target, scan } = judgement;
  return namesOf({
    keptPR: verdict === 'PR' && isKeptPR(judgement),
    partlyMeasured: target === 'PD' && !scan.target!.complete,
  });
}
