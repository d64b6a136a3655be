/** A lesion as a scan knows it. */
import type { Millimetres } from './units.ts';

/** The smallest diameter that a scan shows. */
export const smallestSeenMm: Millimetres = 5; // mm; RECIST 1.1 enters 5 mm for a lesion that is seen but too small to measure; real limits vary

/** One lump in the body, with its size at week 0. */
export interface Lesion {
  readonly id: string;
  readonly diameterMm: Millimetres;
  /** Too small at week 0 to be seen on a scan. */
  readonly hidden: boolean;
}
