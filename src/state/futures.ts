/** Three futures of one and the same first scan, each in full: real growth first, as it is the most common. */
import { evaluate } from '#model/index.ts';
import { futureIds } from '#share/shared.ts';
import type { Inside } from './scene.ts';
import { insideOf } from './scene.ts';
import { findPreset } from './course.ts';

export { futureIds };

/** One future. */
export interface Future {
  readonly id: (typeof futureIds)[number];
  /** Size of the lumps at each scan from the start on, relative to the start. */
  readonly sizes: readonly number[];
  /** What is inside them at each of these scans. */
  readonly insides: readonly Inside[];
}

/** Weeks of the scans that all futures have, the start included. */
export const futureWeeks: readonly number[] = [0, ...findPreset(futureIds[0]).scanWeeks];

/** The futures, in the order of `futureIds`. */
export const futures = (): readonly Future[] =>
  futureIds.map((id) => {
    const course = evaluate(findPreset(id).lesions[0]!.parameters, futureWeeks);
    return {
      id,
      sizes: course.map((at) => at.diameter),
      insides: course.map((at) => insideOf({ ...at, dead: at.dead + at.scar })),
    };
  });
