/** Words for what a scan slice shows: its lumps and new spots in whole millimetres, and what is unseen. */
import { smallestSeenMm } from '#domain/lesion.ts';
import type { Translate } from '#i18n/translate.ts';
import { insideKey } from './inside.ts';
import { scanName } from './scene.ts';

/** What a scan shows; sizes in millimetres, null for a spot that is unseen. */
export interface Seen {
  readonly week: number;
  readonly lumps: readonly number[];
  readonly spots: readonly (number | null)[];
}

/** One future of the new spots, at one scan. */
export interface DescribedFuture {
  readonly name: string;
  readonly seen: Pick<Seen, 'spots'>;
  /** Share of living cancer inside a spot, 0 to 1. */
  readonly living: number;
}

const isSeen = (mm: number | null): mm is number => mm !== null && mm >= smallestSeenMm;

/** Sizes that can be seen, and how many they are. */
function seenSizes(t: Translate, sizes: readonly (number | null)[]) {
  const seen = sizes.filter(isSeen);
  const mm = seen.map((size) => String(Math.round(size))).join(t('sim.slice.comma'));
  return { count: seen.length, mm };
}

/** The new spots: "3 new spots: 7, 6, 8 mm". */
export function spotSizes(t: Translate, { spots }: Pick<Seen, 'spots'>): string {
  const seen = seenSizes(t, spots);
  return seen.count === 0 ? t('sim.slice.noSpots') : t('sim.slice.spots', seen);
}

/** The lumps: "2 lumps: 41, 24 mm". */
export function lumpSizes(t: Translate, { lumps }: Pick<Seen, 'lumps'>): string {
  const seen = seenSizes(t, lumps);
  return seen.count === 0 ? t('sim.slice.noLumps') : t('sim.slice.lumps', seen);
}

/** What the words under a slice say. At the start no spot is new. */
export const slicePhrases = (t: Translate, seen: Seen): readonly string[] => [
  ...(seen.week === 0 ? [] : [spotSizes(t, seen)]),
  lumpSizes(t, seen),
];

/** The limit of what can be seen: "In this picture, spots below 5 mm are not shown." */
export const unseen = (t: Translate): string => t('sim.slice.unseen', { mm: smallestSeenMm });

/**
 * One future's new spots at a scan, and the inside of one: "A New cancer. 3 new spots: 12, 10, 12 mm.
 * Inside: all living cancer."
 */
const spotFuture = (t: Translate, { name, seen, living }: DescribedFuture): string =>
  t('sim.spots.say', { name, spots: spotSizes(t, seen), words: partWords(t, living) });

/** What all futures show at one scan, its date first. */
export const spotFutureSentences = (
  t: Translate,
  week: number,
  futures: readonly DescribedFuture[],
): readonly string[] => [
  `${scanName(t, week)}.`,
  ...futures.map((future) => spotFuture(t, future)),
  unseen(t),
];

/** Words for an inside, to stand by themselves: "mostly living cancer". */
export const partWords = (t: Translate, living: number): string =>
  t(insideKey(living).replace('inside', 'part') as 'sim.part.all');
