/** What a curve is mixed from: columns, each with the layers that the pictures show. */
import type { RelativeVolume, Week } from '#domain/units.ts';
import type { Cohort } from './cohort.ts';
import { cohortAt, shedDna } from './cohort.ts';

/** What the pictures show of a lesion. `dead` includes scar. */
export interface Layers {
  living: RelativeVolume;
  swelling: RelativeVolume;
  dead: RelativeVolume;
  marker: number;
}

/** A history that starts with a volume of 1 at week 0. */
export interface Column {
  /** How its cancer grows and is attacked; it may be attacked at several times, whatever the delay says. */
  readonly cohort: Cohort;
  /** Its layers in any week of the chart. */
  readonly at: (week: Week) => Layers;
}

/** Columns with their shares. */
export type Mixture = readonly { readonly share: number; readonly column: Column }[];

/** One cohort as a column. */
export function columnOf(cohort: Cohort): Column {
  return { cohort, at: (week) => layersAt(cohort, week) };
}

/** The layers of one cohort. */
export function layersAt(cohort: Cohort, week: Week): Layers {
  const { unattacked, attacked, swelling, dead, scar } = cohortAt(cohort, week);
  const living = unattacked + attacked;
  return { living, swelling, dead: dead + scar, marker: shedDna(living, cohort.attack * attacked) };
}

/** The layers of a mixture in any week of the chart. */
export function mixtureAt(mixture: Mixture, week: Week): Layers {
  const sum = noLayers();
  for (const { share, column } of mixture) addLayers(sum, share, column.at(week));
  return sum;
}

/** A sum to start from. */
export function noLayers(): Layers {
  return { living: 0, swelling: 0, dead: 0, marker: 0 };
}

/** Adds a multiple of some layers to a sum. */
export function addLayers(sum: Layers, times: number, layers: Layers): void {
  sum.living += times * layers.living;
  sum.swelling += times * layers.swelling;
  sum.dead += times * layers.dead;
  sum.marker += times * layers.marker;
}

/** What a scan sees of the layers. */
export function volumeOf({ living, swelling, dead }: Layers): RelativeVolume {
  return living + swelling + dead;
}
