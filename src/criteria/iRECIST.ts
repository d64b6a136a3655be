/**
 * iRECIST (Seymour 2017): RECIST 1.1 until something grows. That is unconfirmed (iUPD) until a scan 4 to 8 weeks
 * later shows that it has grown on (iCPD), or that it has eased, which sets everything back.
 */
import type { Cause, Comparison, Finding, SeriesFindings, Verdict } from './finding.ts';
import { afterProgression } from './finding.ts';
import { leastDays, mostDays } from './interval.ts';
import type { History, Judgement } from './judgement.ts';
import {
  causesOf,
  compareTargets,
  flagsOf,
  judge,
  overall,
  remember,
  startHistory,
} from './judgement.ts';
import { hasFurtherLesion, hasNewLesionGrowth } from './newLesions.ts';
import type { Marks } from './marks.ts';
import { firstMarks, lowered } from './marks.ts';
import { namesOf } from './namesOf.ts';
import type { Settings } from './options.ts';
import type { Pending, Trial } from './pending.ts';
import {
  anchorsAfter,
  confirmingCauses,
  confirmingComparison,
  isHeldByNewLesion,
  isNewRun,
  pendingFrom,
} from './pending.ts';
import type { Scan } from './scan.ts';

interface State {
  readonly history: History;
  readonly pending: Pending | null;
  /** The last scan that was judged. */
  readonly last: Scan;
  /** Of the sum of new lesions, from the scan on at which they last made an iUPD. */
  readonly newMarks: Marks;
}

/** What becomes of a scan. */
interface Outcome {
  readonly verdict: Verdict;
  readonly causes: readonly Cause[];
  /** The sum that confirmed, where it was another than that of the targets against their lowest. */
  readonly comparison?: Comparison | null;
  readonly pending: Pending | null;
  /** False: it is set aside, and the next is compared with the scans before it. */
  readonly isJudged: boolean;
}

export function iRECIST([baseline, ...scans]: readonly Scan[], settings: Settings): SeriesFindings {
  const findings: Finding[] = [];
  let state: State = {
    history: startHistory(baseline!),
    pending: null,
    last: baseline!,
    newMarks: firstMarks(0, baseline!.day),
  };
  for (const scan of scans) {
    if (findings.at(-1)?.verdict === 'PD') {
      findings.push(afterProgression);
      continue;
    }
    const judgement = judge(scan, state.history, settings);
    const outcome = decide(judgement, state, settings);
    const { verdict, causes, comparison, isJudged } = outcome;
    const ownFlags = namesOf({
      tooEarly: verdict === 'unconfirmedPD' && !isJudged,
      lateConfirmation: state.pending !== null && isLate(scan, state.pending, settings),
      clinicallyUnstable: scan.clinicallyUnstable,
    });
    findings.push({
      verdict,
      causes,
      comparison: comparison ?? compareTargets(judgement, verdict),
      flags: [...flagsOf(judgement, verdict), ...ownFlags],
    });
    state = stateAfter(scan, outcome, { state, settings });
  }
  return { findings, progressionVisit: progressionVisitOf(findings) };
}

function decide(judgement: Judgement, state: State, settings: Settings): Outcome {
  const { scan } = judgement;
  const { pending, last } = state;
  const isNewLesionGrowth = hasNewLesionGrowth(scan, last, state.newMarks);
  const start = (causes: readonly Cause[]): Outcome => ({
    verdict: 'unconfirmedPD',
    causes,
    pending: pendingFrom(judgement, causes, settings),
    isJudged: true,
  });
  const response = overall(judgement);
  const rest: Outcome =
    response === 'NE'
      ? { verdict: 'NE', causes: [], pending, isJudged: false }
      : { verdict: capped(judgement), causes: [], pending: null, isJudged: true };

  if (pending === null) {
    const grown = causesOf(judgement, isNewLesionGrowth);
    return grown.length > 0 ? start(grown) : rest;
  }
  if (scan.day - pending.day < leastDays(settings)) {
    // EORTC: such a scan is set aside, unless new symptoms led to it and it shows a further lesion.
    return scan.forNewSymptoms && hasFurtherLesion(scan, last)
      ? { verdict: 'PD', causes: ['newLesion'], pending, isJudged: true }
      : { verdict: 'unconfirmedPD', causes: pending.causes, pending, isJudged: false };
  }
  const trial: Trial = { judgement, pending, last, isNewLesionGrowth };
  const causes = confirmingCauses(trial, settings);
  if (causes.length > 0) {
    if (settings.lateConfirmation === 'refuse' && isLate(scan, pending, settings))
      return start([...new Set([...pending.causes, ...causes])]);
    const comparison = confirmingComparison(trial, causes);
    return { verdict: 'PD', causes, comparison, pending, isJudged: true };
  }
  if (isNewRun(trial, settings)) return start(['newLesion']);
  if (response === 'PD' || (response !== 'NE' && isHeldByNewLesion(trial, settings))) {
    const anchors = anchorsAfter(scan, pending.anchors, settings);
    return {
      verdict: 'unconfirmedPD',
      causes: pending.causes,
      pending: { ...pending, anchors },
      isJudged: true,
    };
  }
  return rest;
}

function isLate(scan: Scan, pending: Pending, settings: Settings): boolean {
  return scan.day - pending.day > mostDays(settings);
}

/** Nothing is gone while a new lesion is there. */
function capped(judgement: Judgement): Verdict {
  const response = overall(judgement);
  if (response !== 'CR' || judgement.scan.newLesions.length === 0) return response;
  return judgement.target === 'none' ? 'stable' : 'PR';
}

function stateAfter(
  scan: Scan,
  { verdict, pending, isJudged }: Outcome,
  { state, settings }: { readonly state: State; readonly settings: Settings },
): State {
  const history = remember(state.history, scan, verdict);
  if (!isJudged) return settings.earlyScanSetsNadir ? { ...state, history } : state;
  const { day, newSum } = scan;
  const isStart = pending?.day === day;
  // A sum that has grown, or gained a lesion, is from there on compared with itself, once it is known.
  const isNewSum = isStart && pending.causes.includes('newLesion');
  const firstSum = newSum.complete ? newSum.sum : Infinity;
  return {
    history: isStart && settings.reliefAfterPR === 'iSD' ? { ...history, hadPR: false } : history,
    pending,
    last: scan,
    newMarks: isNewSum ? firstMarks(firstSum, day) : lowered(state.newMarks, newSum, day),
  };
}

/** The first iUPD of those that lead, NE aside, straight to the iCPD. */
function progressionVisitOf(findings: readonly Finding[]): number | null {
  const confirmed = findings.findIndex(({ verdict }) => verdict === 'PD');
  if (confirmed < 0) return null;
  const before = findings.findLastIndex(
    ({ verdict }, index) => index < confirmed && verdict !== 'unconfirmedPD' && verdict !== 'NE',
  );
  return 1 + findings.findIndex(({ verdict }, index) => index > before && verdict !== 'NE');
}
