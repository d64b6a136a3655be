/** What the rulebooks call the simulator's scans, be they a scenario's own or the reader's. */
import { readSeries, rulebooks } from '#criteria/index.ts';
import type { Assessment, NewLesion, Reading, Rulebook } from '#criteria/index.ts';
import { smallestSeenMm } from '#domain/lesion.ts';
import type { ScanView } from './lesions.ts';

/** What one rulebook calls each scan after the start. */
export interface RulebookReadings {
  readonly rulebook: Rulebook;
  readonly readings: readonly Reading[];
}

/** A spot's size at a scan and at the one before, in millimetres; null while it cannot be seen. */
interface Spot {
  readonly id: string;
  readonly mm: number | null;
  readonly before: number | null;
  readonly wasSeen: boolean;
}

/** Lengths are in tenths, so that changes are those that the simulator shows. */
const tenths = (mm: number): number => Math.round(10 * mm) / 10;

/** The lesion that a rulebook reads: none before it is seen, and gone once it is seen no more. */
function newLesionOf({ id, mm, before, wasSeen }: Spot): readonly NewLesion[] {
  if (mm === null) return wasSeen ? [{ id, mm: 0, gone: true }] : [];
  const size = tenths(mm);
  const change = before === null || mm > before ? 'increase' : mm < before ? 'decrease' : 'stable';
  return [{ id, mm: size, perpMm: size, ...(wasSeen && { changeSinceLast: change }) }];
}

/**
 * The simulator's scans as a rulebook wants them, the start first.
 *
 * The lumps are the targets, and add up to 0 once none can be seen. The model draws balls, so a lump is as wide across as it is long. Hidden
 * spots are new lesions from the scan that shows them on.
 */
export function assessmentsOf(scans: readonly ScanView[]): readonly Assessment[] {
  return scans.map((scan, i) => {
    const seen = scan.lumps.some((mm) => mm >= smallestSeenMm) ? scan.lumps : [];
    return {
      day: 7 * scan.week,
      targetSumMm: tenths(seen.reduce((sum, mm) => sum + mm, 0)),
      targetSpdMm2: Math.round(seen.reduce((sum, mm) => sum + mm ** 2, 0)),
      nonTarget: 'none',
      newLesions: scan.spots.flatMap((mm, spot) =>
        newLesionOf({
          id: `N${spot + 1}`,
          mm,
          before: scans[i - 1]?.spots[spot] ?? null,
          wasSeen: scans.slice(0, i).some(({ spots }) => spots[spot] !== null),
        }),
      ),
    };
  });
}

/** What each rulebook calls the simulator's scans, in the order in which rulebooks are shown. */
export function readingsOf(scans: readonly ScanView[]): readonly RulebookReadings[] {
  const visits = assessmentsOf(scans);
  return rulebooks.map((rulebook) => ({
    rulebook,
    readings: readSeries(rulebook, visits)
      .readings.slice(1)
      .filter((reading) => reading !== null),
  }));
}
