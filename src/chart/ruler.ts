/**
 * Geometry of the ruler in millimetres, and of what stands on it. Spots and lumps share its scale; the
 * ruler itself is as wide as the page allows, so nothing here is life size.
 */
import type { Millimetres } from '#domain/units.ts';

/** Drawing units for a millimetre. */
const unit = 5;
const margin = 11; // room for half of the first and the last number
const lastMm = 60; // mm
const base = 158; // where the ruler's edge lies

/** Width and height of the picture, in drawing units. */
export const rulerBox = { width: lastMm * unit + 2 * margin, height: base + 38 } as const;

const x = (mm: Millimetres): number => margin + unit * mm;

const tickWidth = 1.5;

/** Marks at each `every` millimetres, as one wide dashed line: a fraction of the bytes of lines of their own. */
const marks = (every: Millimetres, length: number) => ({
  path: `M${String(x(0) - tickWidth / 2)} ${String(base + length / 2)}H${String(x(lastMm) + tickWidth / 2)}`,
  width: length,
  dashes: `${String(tickWidth)} ${String(every * unit - tickWidth)}`,
});

/** The marks at each millimetre, and the long ones at each ten. */
export const rulerMarks = [marks(1, 7), marks(10, 14)] as const;

/** The ruler's edge, as an SVG path. */
export const rulerEdge = `M${String(x(0))} ${String(base)}H${String(x(lastMm))}`;

/** Where the numbers under the long marks stand. */
export const rulerNumbers = Array.from({ length: lastMm / 10 + 1 }, (_, i) => ({
  mm: 10 * i,
  x: x(10 * i),
  y: base + 33,
}));

/** A spot that stands on the ruler's edge. */
export interface RulerSpot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The spot of diameter `mm` whose left side stands at `from` on the ruler. */
export const rulerSpot = (mm: Millimetres, from: Millimetres): RulerSpot => ({
  x: x(from + mm / 2),
  y: base - 2 - (unit * mm) / 2,
  radius: (unit * mm) / 2,
});

/** A line across a spot that measures it as `mm`, with a mark at each end, as an SVG path. */
export function measuringPath({ x: middle, y }: RulerSpot, mm: Millimetres): string {
  const half = (unit * mm) / 2;
  const end = 7; // half the length of the marks
  const mark = (at: number): string => `M${String(at)} ${String(y - end)}v${String(2 * end)}`;
  return `M${String(middle - half)} ${String(y)}h${String(2 * half)}${mark(middle - half)}${mark(middle + half)}`;
}
