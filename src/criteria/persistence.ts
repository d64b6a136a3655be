/**
 * What irRC, irRECIST and imRECIST share: new lesions are added to the total, and growth is confirmed when it is
 * still there at least 4 weeks later. It need not have gone on.
 */
import type { Cause, Finding, Point, SeriesFindings, Verdict } from './finding.ts';
import { afterProgression } from './finding.ts';
import { leastDays } from './interval.ts';
import type { Marks } from './marks.ts';
import { firstMarks, lowered } from './marks.ts';
import { namesOf } from './namesOf.ts';
import type { Settings } from './options.ts';
import type { Scan, Total } from './scan.ts';
import { isNonTargetGone } from './scan.ts';
import type { Growth, Share } from './thresholds.ts';
import { hasGrown, hasShrunk } from './thresholds.ts';

/** In what the three differ. */
export interface PersistenceRules {
  readonly growth: Growth;
  readonly partial: Share;
  /** A total that has grown, yet is small enough for a PR, is a PR. */
  readonly partialFirst: boolean;
  /** Growth of what is not measured, non-target disease and new lesions, is growth too. */
  readonly unmeasuredCounts: boolean;
  /** A scan without growth clears the growth before it, even within 4 weeks. */
  readonly earlyScanClears: boolean;
  /** Growth that no later scan has confirmed or cleared dates the progression. */
  readonly openGrowthDates: boolean;
}

export function readByPersistence(
  [baseline, ...scans]: readonly Scan[],
  rules: PersistenceRules,
  settings: Settings,
): SeriesFindings {
  const findings: Finding[] = [];
  let marks = firstMarks(totalOf(baseline!).sum, baseline!.day);
  let run: { readonly visit: number; readonly day: number } | null = null;
  let isConfirmed = false;
  for (const [index, scan] of scans.entries()) {
    if (isConfirmed) {
      findings.push(afterProgression);
      continue;
    }
    const seen = judgeTotal(scan, marks, rules);
    marks = lowered(marks, totalOf(scan), scan.day);
    const isGrowth = seen.verdict === 'PD';
    const isEarly = run !== null && scan.day - run.day < leastDays(settings);
    isConfirmed = isGrowth && run !== null && !isEarly;
    if (isGrowth) run ??= { visit: index + 1, day: scan.day };
    else if (seen.verdict !== 'NE' && (!isEarly || rules.earlyScanClears)) run = null;
    findings.push({
      ...seen,
      verdict: isGrowth && !isConfirmed ? 'unconfirmedPD' : seen.verdict,
      flags: isEarly && run !== null ? [...seen.flags, 'tooEarly'] : seen.flags,
    });
  }
  const isDated = isConfirmed || rules.openGrowthDates;
  return { findings, progressionVisit: isDated && run !== null ? run.visit : null };
}

/** Targets and counted new lesions together. */
function totalOf({ target, newSum }: Scan): Total {
  return {
    sum: (target?.sum ?? 0) + newSum.sum,
    complete: target?.complete !== false && newSum.complete,
  };
}

/** One scan by itself; growth is 'PD', confirmed or not. The tests in their order: CR, PD, PR, SD. */
function judgeTotal(scan: Scan, { baseline, nadir }: Marks, rules: PersistenceRules): Finding {
  const { sum, complete } = totalOf(scan);
  const hasTotalGrown = hasGrown(sum, nadir.value, rules.growth);
  const isPartial =
    scan.target !== null && complete && hasShrunk(sum, baseline.value, rules.partial);
  const grown = isPartial && rules.partialFirst ? [] : causesOf(scan, nadir, rules);

  let verdict: Verdict = isPartial ? 'PR' : unchanged(scan, complete);
  if (grown.length > 0) verdict = 'PD';
  if (isAllGone(scan)) verdict = 'CR';

  const reference = verdict === 'CR' || verdict === 'PR' ? baseline : nadir;
  const isMeasured = (scan.target !== null || sum > 0) && (complete || hasTotalGrown);
  return {
    verdict,
    causes: verdict === 'PD' ? grown : [],
    comparison: isMeasured ? { value: sum, reference } : null,
    flags: namesOf({
      partlyMeasured: hasTotalGrown && !complete,
      perpendicularMissing: scan.perpendicularMissing,
    }),
  };
}

function isAllGone(scan: Scan): boolean {
  const { target, nonTarget, newLesions } = scan;
  if (newLesions.length > 0) return false;
  return target === null ? nonTarget === 'CR' : target.gone && isNonTargetGone(scan);
}

/** What to call a scan that shows neither response nor growth. */
function unchanged({ target, nonTarget }: Scan, complete: boolean): Verdict {
  if (!complete) return 'NE';
  if (target !== null) return 'SD';
  return nonTarget === 'NE' ? 'NE' : 'stable';
}

/** What has grown. A part of the lesions may be growth enough, whatever the rest is. */
function causesOf(
  scan: Scan,
  nadir: Point,
  { growth, unmeasuredCounts }: PersistenceRules,
): Cause[] {
  const hasTotalGrown = hasGrown(totalOf(scan).sum, nadir.value, growth);
  const hasTargetGrown = hasGrown(scan.target?.sum ?? 0, nadir.value, growth);
  const isUnmeasuredThere = scan.newLesions.some(
    ({ counted, changeSinceLast }) => !counted && changeSinceLast !== 'decrease',
  );
  return namesOf({
    target: hasTargetGrown,
    nonTarget: unmeasuredCounts && scan.nonTarget === 'PD',
    newLesion: (hasTotalGrown && !hasTargetGrown) || (unmeasuredCounts && isUnmeasuredThere),
  });
}
