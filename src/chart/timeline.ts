/**
 * Geometry of the small timeline: a start scan, a first scan, and two ways on. Drawn when the site is
 * built, so it can lean on d3 where a live chart could not afford to (see bands.ts).
 */
import { curveMonotoneX, line, scaleLinear } from 'd3';
import { largestShown } from './scanChart.ts';

/** Width and height of the timeline, in drawing units. */
export const timelineBox = { width: 328, height: 132 } as const;

/** A size at a scan; week, and size relative to the start. */
export type TimelinePoint = readonly [week: number, size: number];

const x = scaleLinear([0, 12], [40, 248]);
const y = scaleLinear([0, largestShown], [118, 8]);

/** Where a point lies, in whole drawing units. */
export const timelinePlace = ([week, size]: TimelinePoint): { x: number; y: number } => ({
  x: Math.round(x(week)),
  y: Math.round(y(size)),
});

/** A smooth line through points in order of time, without a bump that the points do not have. */
export const timelinePath = (points: readonly TimelinePoint[]): string =>
  line<TimelinePoint>()
    .x(([week]) => x(week))
    .y(([, size]) => y(size))
    .curve(curveMonotoneX)
    .digits(1)(points) ?? '';
