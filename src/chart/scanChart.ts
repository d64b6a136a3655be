/**
 * Geometry of the size chart: one column for each scan, size upwards from nothing.
 *
 * Sizes are relative to the start; heights are CSS pixels from the top of the chart. The axis is
 * frozen: a drag never rescales it.
 */

/** The largest size that the chart shows, relative to the start. */
export const largestShown = 2.25;
/** Height of the whole chart, in CSS pixels. */
export const chartHeight = 226;
/** Height of the axis, where the size is nothing. */
export const axisHeight = 214;

const topHeight = 26; // leaves room for a grip at the largest size

/** Height at which a size is drawn; sizes beyond the chart stay at its upper edge. */
export const heightOf = (size: number): number =>
  Math.round(
    10 * (axisHeight - (Math.min(size, largestShown) / largestShown) * (axisHeight - topHeight)),
  ) / 10;

/** The size that a height stands for; not limited to the chart. */
export const sizeAt = (height: number): number =>
  ((axisHeight - height) / (axisHeight - topHeight)) * largestShown;

/** Whether a size lies beyond the chart's upper edge. */
export const isOffChart = (size: number): boolean => size > largestShown;

/** The horizontal centre of column `index` of `count` equal columns, as an SVG percentage. */
export const columnCentre = (index: number, count: number): string =>
  `${Math.round((1000 * (index + 0.5)) / count) / 10}%`;
