/** What the first step shows, as plain numbers: computed at build time, so that no page loads the model for it. */
import { futures, futureWeeks } from '#state/futures.ts';

const thousandths = (size: number): number => Math.round(1000 * size) / 1000;

export const firstStep = {
  weeks: futureWeeks,
  futures: futures().map(({ id, sizes }) => ({ id, sizes: sizes.map(thousandths) })),
} as const;
