/** The two totals that later ones are compared with. */
import type { Point } from './finding.ts';
import type { Total } from './scan.ts';

export interface Marks {
  readonly baseline: Point;
  /** The lowest so far, the baseline's included; of equal ones the first. */
  readonly nadir: Point;
}

export function firstMarks(sum: number, day: number): Marks {
  const baseline = { value: sum, day };
  return { baseline, nadir: baseline };
}

/** The marks after a scan with this total; one that was not measured in full changes nothing. */
export function lowered<M extends Marks>(marks: M, total: Total | null, day: number): M {
  if (!total?.complete || total.sum >= marks.nadir.value) return marks;
  return { ...marks, nadir: { value: total.sum, day } };
}
