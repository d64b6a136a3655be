/**
 * When a size has grown or shrunk. Sizes are whole numbers, tenths of a mm or hundredths of a mm², and are
 * compared by multiplying crosswise: in fractions 3.2 to 8.2 mm is less than 5 mm.
 */

/** Grown: at least `times` the reference, and by at least `least`, in the unit of the sizes. */
export interface Growth {
  readonly times: readonly [over: number, under: number];
  readonly least: number;
}

export type Share = readonly [over: number, under: number];

export const recistGrowth: Growth = {
  times: [6, 5], // +20 % over the lowest sum; RECIST 1.1, section 4.3.1
  least: 50, // tenths of a mm; RECIST 1.1, section 4.3.1
};
export const recistPartial: Share = [7, 10]; // of the baseline, −30 %; RECIST 1.1, section 4.3.1

/** A growth without a smallest size still has to be one. */
export const anyAtAll = 1; // the unit of the sizes

/** Whether the size reaches both limits, each limit included. */
export function hasGrown(size: number, reference: number, { times, least }: Growth): boolean {
  const [over, under] = times;
  return size * under >= reference * over && size - reference >= least;
}

/** Whether the size is at most that share of the baseline. */
export function hasShrunk(size: number, baseline: number, [over, under]: Share): boolean {
  return size * under <= baseline * over;
}
