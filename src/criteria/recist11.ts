/** RECIST 1.1 (Eisenhauer 2009): growth is settled at first sight, and nothing follows it. */
import type { Finding, SeriesFindings } from './finding.ts';
import { afterProgression } from './finding.ts';
import type { History } from './judgement.ts';
import {
  causesOf,
  compareTargets,
  flagsOf,
  judge,
  overall,
  remember,
  startHistory,
} from './judgement.ts';
import type { Settings } from './options.ts';
import type { Scan } from './scan.ts';

export function recist11(
  [baseline, ...scans]: readonly Scan[],
  settings: Settings,
): SeriesFindings {
  let history = startHistory(baseline!);
  let progressionVisit: number | null = null;
  const findings = scans.map((scan, index) => {
    if (progressionVisit !== null) return afterProgression;
    const finding = findingAt(scan, history, settings);
    if (finding.verdict === 'PD') progressionVisit = index + 1;
    history = remember(history, scan, finding.verdict);
    return finding;
  });
  return { findings, progressionVisit };
}

/** RECIST 1.1, Tables 1 and 2: any growth, or any new lesion whatever its size, is PD. */
function findingAt(scan: Scan, history: History, settings: Settings): Finding {
  const judgement = judge(scan, history, settings);
  const causes = causesOf(judgement, scan.newLesions.length > 0);
  const verdict = causes.length > 0 ? 'PD' : overall(judgement);
  return {
    verdict,
    causes,
    comparison: compareTargets(judgement, verdict),
    flags: flagsOf(judgement, verdict),
  };
}
