/** Whether new lesions are growth in iRECIST: by being new, by growing, or by any increase once they are pending. */
import type { Marks } from './marks.ts';
import type { Scan, SeenLesion } from './scan.ts';
import { hasGrown, recistGrowth } from './thresholds.ts';

/** A lesion is there that was not at the last judged scan. */
export function hasFurtherLesion(scan: Scan, last: Scan): boolean {
  return scan.newLesions.some(({ id }) => !last.newLesions.some((earlier) => earlier.id === id));
}

/** Without a size of its own in the sum, a lesion is only looked at. */
const isLookedAt = ({ counted, size }: SeenLesion): boolean => !counted || size === null;

/** The reader says that a lesion that is only looked at has grown. */
function hasStatedIncrease({ newLesions }: Scan): boolean {
  return newLesions.some((lesion) => isLookedAt(lesion) && lesion.changeSinceLast === 'increase');
}

/** As above, or its size says so where the reader says nothing; any increase will do (Seymour 2017, Table 2). */
export function hasAnyIncrease(scan: Scan, last: Scan): boolean {
  const hasLargerSize = ({ id, size }: SeenLesion): boolean => {
    const before = last.newLesions.find((earlier) => earlier.id === id)?.size ?? null;
    return before !== null && (size ?? 0) > before;
  };
  return (
    hasStatedIncrease(scan) ||
    scan.newLesions.some(
      (lesion) =>
        isLookedAt(lesion) && lesion.changeSinceLast === undefined && hasLargerSize(lesion),
    )
  );
}

/**
 * Growth that is not yet pending: a further lesion, a sum that has grown as RECIST says, or a stated increase.
 */
export function hasNewLesionGrowth(scan: Scan, last: Scan, { nadir }: Marks): boolean {
  return (
    hasFurtherLesion(scan, last) ||
    hasStatedIncrease(scan) ||
    hasGrown(scan.newSum.sum, nadir.value, recistGrowth)
  );
}
