/** One lesion, from parameters to everything that can be read off it. */
import type { RelativeDiameter, RelativeVolume, Week } from '#domain/units.ts';
import { cohortAt, shedDna } from './cohort.ts';
import type { Range, TumourParameters } from './parameters.ts';
import { checkedParameters, requireAllWithin } from './parameters.ts';

/** A lesion in one week. Volumes are relative to its living cancer at week 0. */
export interface TumourState {
  readonly week: Week;
  /** Living cancer that the attack has not reached, resistant cells among it. */
  readonly unattacked: RelativeVolume;
  /** Living cancer under attack. */
  readonly attacked: RelativeVolume;
  /** Immune cells and swelling. */
  readonly swelling: RelativeVolume;
  /** Dead tissue on its way out. */
  readonly dead: RelativeVolume;
  /** Dead tissue that stays. */
  readonly scar: RelativeVolume;
  /** unattacked + attacked. */
  readonly living: RelativeVolume;
  /** What a scan sees: living + swelling + dead + scar. */
  readonly visible: RelativeVolume;
  /** Cube root of `visible`. */
  readonly diameter: RelativeDiameter;
  /** A blood test for tumour DNA, where 1 is its value at week 0. */
  readonly marker: number;
}

const allowedWeeks: Range = [-260, 260]; // weeks; five years each way, far inside the range where the exponentials stay finite

/**
 * Follows one lesion through the given weeks, in their order.
 *
 * Before week 0 the whole lesion is living cancer that grows at `growth`, resistant cells included.
 * Throws ModelInputError for a parameter or a week outside its allowed range.
 */
export function evaluate(parameters: TumourParameters, weeks: readonly Week[]): TumourState[] {
  const checked = checkedParameters(parameters);
  requireAllWithin('weeks', weeks, allowedWeeks);
  return weeks.map((week) => tumourAt(checked, week));
}

function tumourAt(parameters: Required<TumourParameters>, week: Week): TumourState {
  const { growth, attack, resistantFraction, resistantGrowth } = parameters;
  const reached = 1 - resistantFraction;
  const cohort = cohortAt(parameters, week);
  const resistant = resistantFraction * Math.exp((week < 0 ? growth : resistantGrowth) * week);
  const unattacked = reached * cohort.unattacked + resistant;
  const attacked = reached * cohort.attacked;
  const swelling = reached * cohort.swelling;
  const dead = reached * cohort.dead;
  const scar = reached * cohort.scar;
  const living = unattacked + attacked;
  const visible = living + swelling + dead + scar;
  return {
    week,
    unattacked,
    attacked,
    swelling,
    dead,
    scar,
    living,
    visible,
    diameter: Math.cbrt(visible),
    marker: shedDna(living, attack * attacked),
  };
}
