/**
 * Geometry of a strip: the sizes of one person's scans as dots on a time axis. Drawn when the site is
 * built, so it can lean on d3 (see timeline.ts).
 */
import { line, scaleLinear } from 'd3';

/** Width and height of a strip, in drawing units. */
export const stripBox = { width: 328, height: 88 } as const;

/** A scan: week, and size relative to the start. */
export interface StripScan {
  readonly week: number;
  readonly size: number;
}

const usualWeeks = 32; // weeks; the worked patients' longest series: they share one axis
const usualSize = 1.5; // of the size at the start; likewise

/** Where scans lie, in whole drawing units, and the straight line from scan to scan. */
export interface Strip {
  readonly place: (scan: StripScan) => { readonly x: number; readonly y: number };
  readonly path: string;
}

/** A strip for scans in order of time. One that is longer or grows more has a longer or higher axis. */
export function stripOf(scans: readonly StripScan[]): Strip {
  const x = scaleLinear([0, Math.max(usualWeeks, ...scans.map(({ week }) => week))], [24, 304]);
  const y = scaleLinear([0, Math.max(usualSize, ...scans.map(({ size }) => size))], [62, 10]);
  const path = line<StripScan>()
    .x(({ week }) => x(week))
    .y(({ size }) => y(size))
    .digits(0)(scans);
  return {
    place: ({ week, size }) => ({ x: Math.round(x(week)), y: Math.round(y(size)) }),
    path: path ?? '',
  };
}
