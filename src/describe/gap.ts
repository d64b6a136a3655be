/** The sentence on the gap between a guess and what can happen. It says where the guess lies and never grades. */
import type { Translate } from '#i18n/translate.ts';

/** A future with its sizes at each scan, relative to the start. */
interface Ending {
  readonly id: string;
  readonly sizes: readonly number[];
}

const close = 0.12; // of the size at the start: two ends that the eye takes for one; illustrative

/**
 * Where a guess ends among the futures: "Your guess ends between ‘grows, then stays’ and ‘shrinks later’."
 * @param end the guess's last size
 */
export function sizeGap(t: Translate<string>, end: number, futures: readonly Ending[]): string {
  const name = (future: Ending): string => t(`sim.future.${future.id}.inText`);
  const last = (future: Ending): number => future.sizes.at(-1)!;
  const falling = [...futures].sort((a, b) => last(b) - last(a));
  const same = falling.find((future) => Math.abs(last(future) - end) < close);
  if (same) return t('sim.gap.size.close', { future: name(same) });
  const below = falling.findIndex((future) => last(future) < end);
  if (below === 0) return t('sim.gap.size.above');
  if (below < 0) return t('sim.gap.size.below');
  return t('sim.gap.size.between', {
    upper: name(falling[below - 1]!),
    lower: name(falling[below]!),
  });
}

/** A future with what its lump is made of at the scan that was guessed. */
interface Content {
  readonly id: string;
  /** Share of living cancer, 0 to 1. */
  readonly living: number;
}

/** The futures that a guess fits, by name: one, several or none of them. */
function guessFits(t: Translate<string>, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [t('sim.gap.fitsNone')];
  return [t('sim.gap.fits', { futures: names.join(t('sim.gap.and')) })];
}

const inText = (t: Translate<string>, futures: readonly { readonly id: string }[]): string[] =>
  futures.map(({ id }) => t(`sim.future.${id}.inText`));

/** Which option of step 2 a share belongs to: nearly all, about half, very little. */
const optionOf = (living: number): number => (living >= 0.65 ? 0 : living >= 0.1 ? 1 : 2);

/**
 * In which futures a guess of the inside was so.
 * @param choice 0 nearly all, 1 about half, 2 very little living cancer; null without a guess
 */
export function insideGap(
  t: Translate<string>,
  choice: number | null,
  futures: readonly Content[],
): readonly string[] {
  if (choice === null) return [];
  const so = futures.filter(({ living }) => optionOf(living) === choice);
  return guessFits(t, inText(t, so));
}

/** A future with the scan from which both stories agree in it; null if they differ to the end. */
interface Telling {
  readonly id: string;
  readonly week: number | null;
}

/**
 * In which futures a guess of the telling scan was so.
 * @param guess its week; null for none of the scans; undefined without a guess
 */
export function tellGap(
  t: Translate<string>,
  guess: number | null | undefined,
  futures: readonly Telling[],
): readonly string[] {
  if (guess === undefined) return [];
  const so = futures.filter(({ week }) => week === guess);
  return guessFits(t, inText(t, so));
}

/** A future with how its new spots change from the scan that was known to the one that was guessed. */
interface SpotChange {
  readonly id: string;
  /** 1.2 is a fifth bigger. */
  readonly change: number;
}

const clearChange = 0.1; // of the size that was known; illustrative

/** Which option of step 3 a change belongs to: grow, stay about the same, shrink or fade. */
const spotOption = (change: number): number =>
  change > 1 + clearChange ? 0 : change > 1 - clearChange ? 1 : 2;

/**
 * In which futures the new spots do what was guessed: "Your guess fits: new cancer."
 * @param choice 0 grow, 1 stay about the same, 2 shrink or fade; null without a guess
 */
export function spotGap(
  t: Translate<string>,
  choice: number | null,
  futures: readonly SpotChange[],
): readonly string[] {
  if (choice === null) return [];
  const so = futures.filter(({ change }) => spotOption(change) === choice);
  return guessFits(
    t,
    so.map(({ id }) => t(`sim.spots.${id}.inText`)),
  );
}
