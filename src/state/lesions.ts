/** What a scan shows at each date: lumps in millimetres, and spots that were hidden at the start. */
import { smallestSeenMm } from '#domain/lesion.ts';
import { evaluate } from '#model/index.ts';
import type { Preset } from '#model/index.ts';
import type { Track } from './tracks.ts';

/** What one scan shows. */
export interface ScanView {
  readonly week: number;
  /** Diameter of each lump that was seen at the start, in millimetres. */
  readonly lumps: readonly number[];
  /** Diameter of each spot that was hidden at the start, in millimetres, or null while unseen. */
  readonly spots: readonly (number | null)[];
  /** Sum of the lumps' diameters, in millimetres. */
  readonly sum: number;
  /** The sum against the start: 1.28 is 28 % bigger. */
  readonly change: number;
}

/**
 * Every scan, from the start on.
 *
 * Hidden spots follow the first lump: where the reader makes it smaller than in the scenario, they
 * are smaller in the same proportion.
 * @param sizes for each track, sizes at the scans after the start, relative to the start
 */
export function lesionsAt(
  preset: Preset,
  tracks: readonly Track[],
  sizes: readonly (readonly number[])[],
): readonly ScanView[] {
  const startSum = tracks
    .flatMap((track) => track.lesions)
    .reduce((sum, lesion) => sum + lesion.diameterMm, 0);
  return [0, ...preset.scanWeeks].map((week, scan) => {
    const sizeOf = (track: number): number => (scan === 0 ? 1 : sizes[track]![scan - 1]!);
    const lumps = tracks.flatMap((track, i) =>
      track.lesions.map((lesion) => lesion.diameterMm * sizeOf(i)),
    );
    const moved = scan === 0 ? 1 : sizeOf(0) / tracks[0]!.sizes[scan - 1]!;
    const spots = preset.lesions
      .filter((lesion) => lesion.hidden)
      .map((lesion) => {
        const mm = lesion.diameterMm * evaluate(lesion.parameters, [week])[0]!.diameter * moved;
        return seenMm(mm);
      });
    const sum = lumps.reduce((total, mm) => total + mm, 0);
    return { week, lumps, spots, sum, change: sum / startSum };
  });
}

/** What can be seen of a size: itself, or null where it is too small. */
export const seenMm = (mm: number): number | null => (mm < smallestSeenMm ? null : mm);

/** How many spots a scan shows that could not be seen at the start. */
export const newSpots = (scan: Pick<ScanView, 'spots'>): number =>
  scan.spots.filter((mm) => mm !== null).length;
