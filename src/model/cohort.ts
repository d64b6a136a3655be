/**
 * The forward model in closed form: cancer cells that all meet the attack at the same time.
 *
 * For t > delay, with ' for the change per week (docs/model.md, "Equations"):
 *   unattacked' = (growth − attack) unattacked
 *   attacked'   = attack unattacked − attack attacked
 *   swelling'   = swellingPerKill attack attacked − settling swelling
 *   dead'       = (1 − scarFraction) attack attacked − clearance dead
 *   scar'       = scarFraction attack attacked
 * Before that living cancer grows alone. Volumes are relative to living cancer at week 0.
 */
import type { RelativeVolume, Week } from '#domain/units.ts';
import type { TumourParameters } from './parameters.ts';

export type Cohort = Omit<TumourParameters, 'resistantFraction' | 'resistantGrowth'>;

/** Cancer that nothing attacks. */
export function unattackedCohort(growth: number): Cohort {
  return {
    growth, // per week
    attack: 0, // per week
    delay: 0, // weeks
    swellingPerKill: 0, // volume per volume
    settling: 0.3, // per week; without effect: nothing is killed
    clearance: 0.3, // per week; without effect: nothing is killed
    scarFraction: 0, // fraction
  };
}

export interface CohortState {
  readonly unattacked: RelativeVolume;
  readonly attacked: RelativeVolume;
  readonly swelling: RelativeVolume;
  readonly dead: RelativeVolume;
  readonly scar: RelativeVolume;
}

const turnover = 0.9; // per week; living cells that die and shed DNA of themselves, from cell loss near 90 % of production at growth 0.1

/** (e^z − 1) / z, also at z = 0. */
function relativeExpm1(z: number): number {
  return Math.abs(z) < 1e-5 ? 1 + z / 2 + (z * z) / 6 : Math.expm1(z) / z;
}

/** ∫ e^(−a (x−u)) e^(−b u) du over u from 0 to x: no singularity at a = b. */
function convolved(a: number, b: number, x: Week): number {
  return x * Math.exp(-a * x) * relativeExpm1((a - b) * x);
}

/** ∫ u e^(m u) du over u from 0 to x. */
function rampIntegral(m: number, x: Week): number {
  const z = m * x;
  return Math.abs(z) < 1e-3
    ? x * x * (1 / 2 + z / 3 + (z * z) / 8 + (z * z * z) / 30)
    : (Math.exp(z) * (z - 1) + 1) / (m * m);
}

/** What the cohort has become in a week. Ranges are not checked here. Weeks before 0 go on backwards at the same growth. */
export function cohortAt(cohort: Cohort, week: Week): CohortState {
  const { growth, attack, delay, scarFraction } = cohort;
  if (week <= delay || attack === 0)
    return { unattacked: Math.exp(growth * week), attacked: 0, swelling: 0, dead: 0, scar: 0 };
  const x = week - delay;
  const atOnset = Math.exp(growth * delay);
  // ∫ attacked(u) e^(−rate (x−u)) du: what is left of everything killed, if it leaves at this rate.
  const remaining = (rate: number): number =>
    attack *
    atOnset *
    (Math.abs(growth) * x > 1e-4
      ? (convolved(rate, attack - growth, x) - convolved(rate, attack, x)) / growth
      : Math.exp(-rate * x) * rampIntegral(rate - (attack - growth / 2), x));
  return {
    unattacked: atOnset * Math.exp((growth - attack) * x),
    attacked: attack * atOnset * x * Math.exp(-attack * x) * relativeExpm1(growth * x),
    swelling: cohort.swellingPerKill * attack * remaining(cohort.settling),
    dead: (1 - scarFraction) * attack * remaining(cohort.clearance),
    scar: scarFraction * attack * remaining(0),
  };
}

/** Tumour DNA in the blood: from the turnover of all living cancer, and from cells the attack kills (volumes killed per week). */
export function shedDna(living: RelativeVolume, killedPerWeek: number): number {
  return living + killedPerWeek / turnover;
}
