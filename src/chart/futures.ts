/** Geometry of the chart of futures: lines through scans, up to where they leave the chart. */
import { columnCentre, heightOf, isOffChart, largestShown } from './scanChart.ts';

/** A dot on a line; `x` is an SVG percentage, `y` CSS pixels from the top. */
export interface Dot {
  readonly x: string;
  readonly y: number;
}

/** One line. */
export interface FutureLine {
  /** Dots at the scans that lie on the chart. */
  readonly dots: readonly Dot[];
  /** Where the line passes the chart's upper edge, or null. */
  readonly leaves: Dot | null;
}

/** @param sizes at each scan, relative to the start */
export function futureLine(sizes: readonly number[]): FutureLine {
  const off = sizes.findIndex(isOffChart);
  const on = off < 0 ? sizes : sizes.slice(0, off);
  const dots = on.map((size, scan) => ({
    x: columnCentre(scan, sizes.length),
    y: heightOf(size),
  }));
  if (off < 1) return { dots, leaves: null };
  const [last, first] = [sizes[off - 1]!, sizes[off]!];
  const part = (largestShown - last) / (first - last);
  return {
    dots,
    leaves: { x: columnCentre(off - 1 + part, sizes.length), y: heightOf(largestShown) },
  };
}
