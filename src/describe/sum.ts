/** Lumps that change on their own, and their sum: which can hide the one that grows. */
import type { Translate } from '#i18n/translate.ts';

const clearlyBigger = 1.15; // times the size at the start: from here on it is called bigger
const hardlyBigger = 1.05; // likewise: below it is called the same, or smaller

const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, mm) => sum + mm, 0);

/**
 * "Lump 1: 24 mm. Lump 2: 31 mm. Added up: 55 mm, 17% smaller than at the start."
 * @param start widths of the lumps at the start, in millimetres; `now` at the scan shown
 */
export function sumSentences(
  t: Translate<string>,
  { start, now }: { readonly start: readonly number[]; readonly now: readonly number[] },
): readonly string[] {
  // As doctors do, it adds up what is written down: whole millimetres.
  const [was, is] = [start, now].map((sizes) => sizes.map(Math.round)) as [number[], number[]];
  const change = sumOf(is) / sumOf(was);
  const percent = Math.round(100 * Math.abs(change - 1));
  const way = percent === 0 ? 'same' : change > 1 ? 'bigger' : 'smaller';
  const hidden = now.flatMap((mm, i) => (mm / start[i]! >= clearlyBigger ? [i + 1] : []));
  return [
    ...is.map((mm, i) => t('sim.sum.lump', { lump: i + 1, mm })),
    t(`sim.sum.${way}`, { mm: sumOf(is), percent }),
    ...(change < hardlyBigger ? hidden.map((lump) => t('sim.sum.hides', { lump })) : []),
  ];
}
