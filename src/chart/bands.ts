/**
 * Geometry of the band chart: what is inside the lump over time, as stacked bands.
 *
 * The height of the whole is the lump's diameter, and the height of a band is its share of the
 * volume. (Were each band drawn with its own diameter, a fifth of the volume would take more than
 * half of the height.) From below: living cancer, dying or dead cells, immune cells and swelling.
 * Each path reaches down to the axis, so the bands are painted from the uppermost to the lowest.
 */
import { largestShown } from './scanChart.ts';

/** Inside of a lump at one time; volumes and diameter are relative to the start. */
export interface InsideAt {
  readonly week: number;
  readonly living: number;
  readonly dead: number;
  readonly swelling: number;
  readonly diameter: number;
}

/** Width and height of a band chart, in drawing units. */
export const bandBox = { width: 320, height: 200 } as const;

/** SVG paths of a band chart, and where its curve leaves the chart at the top, if it does. */
export interface BandPaths {
  /** Everything in the lump; what the two others leave uncovered is immune cells and swelling. */
  readonly swelling: string;
  /** Cells, dying ones on top; what `living` leaves uncovered is dying or dead. */
  readonly dead: string;
  readonly living: string;
  /** The lump's size up to the last known scan. */
  readonly known: string;
  /** The lump's size after it, as the story would have it. */
  readonly future: string;
  /** A line from the size at the last known scan down to the axis. */
  readonly now: string;
  /** The horizontal place of the last known scan. */
  readonly nowX: number;
  /** The horizontal place where the size passes the top of the chart, or null. */
  readonly leavesAtX: number | null;
}

/** The vertical place of a size, in drawing units. */
export const bandY = (size: number): number =>
  Math.round(bandBox.height * (1 - size / largestShown));

/**
 * A line through points in whole drawing units. Steps are relative: the same run of points gives
 * the same text wherever it stands, and a page with many charts compresses well. (d3's line and area
 * would do, but cost a phone 3.8 kB; the tests hold this against them.)
 */
function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  let [x, y] = first;
  let path = `M${String(x)} ${String(y)}l`;
  for (const [nextX, nextY] of rest) {
    path += `${String(nextX - x)} ${String(nextY - y)} `;
    [x, y] = [nextX, nextY];
  }
  return path;
}

/**
 * Paths for a curve.
 * @param curve at least two samples in order of time, the first at week 0
 * @param knownWeek the week of the last known scan; one of the samples' weeks
 */
export function bandPaths(curve: readonly InsideAt[], knownWeek: number): BandPaths {
  const lastWeek = curve.at(-1)?.week ?? 1;
  const xOf = (week: number): number => Math.round((bandBox.width * week) / lastWeek);
  /** The edge that has the given part of the volume under it, as points. */
  const edge = (below: (at: InsideAt) => number): (readonly [number, number])[] =>
    curve.map((at) => {
      const volume = at.living + at.dead + at.swelling || 1;
      return [xOf(at.week), Math.max(0, bandY((at.diameter * below(at)) / volume))];
    });
  const band = (points: readonly (readonly [number, number])[]): string =>
    `${linePath(points)}V${String(bandBox.height)}H0z`;
  const top = edge((at) => at.living + at.dead + at.swelling);
  const now = curve.findIndex((at) => at.week >= knownWeek);
  const nowX = xOf(knownWeek);
  const leaves = curve.findIndex((at) => at.diameter > largestShown);
  const seen = leaves < 0 ? top : top.slice(0, leaves + 1);
  return {
    swelling: band(top),
    dead: band(edge((at) => at.living + at.dead)),
    living: band(edge((at) => at.living)),
    known: linePath(seen.slice(0, now + 1)),
    future: linePath(seen.slice(now)),
    now: `M${String(nowX)} ${String(bandBox.height)}V${String(top[now]?.[1] ?? bandBox.height)}`,
    nowX,
    leavesAtX: curve[leaves] ? xOf(curve[leaves].week) : null,
  };
}

/** The dots of a chart, as zero-length strokes. */
export function dotsPath(
  dots: readonly { readonly week: number; readonly size: number }[],
  lastWeek: number,
): string {
  return dots
    .map(
      ({ week, size }) => `M${String((bandBox.width * week) / lastWeek)} ${String(bandY(size))}h0`,
    )
    .join('');
}
