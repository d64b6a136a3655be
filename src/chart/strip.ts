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

const lastWeek = 32; // weeks; the longest series shown: every strip has the same axis
const largest = 1.5; // of the size at the start; likewise

const x = scaleLinear([0, lastWeek], [24, 304]);
const y = scaleLinear([0, largest], [62, 6]);

/** Where a scan lies, in whole drawing units. */
export const stripPlace = ({ week, size }: StripScan): { x: number; y: number } => ({
  x: Math.round(x(week)),
  y: Math.round(y(size)),
});

/** A straight line from scan to scan, in order of time. */
export const stripPath = (scans: readonly StripScan[]): string =>
  line<StripScan>()
    .x(({ week }) => x(week))
    .y(({ size }) => y(size))
    .digits(0)(scans) ?? '';
