/** Another lesion that one scan takes for this one: the same size at week 0 and at that scan, by growth of its own. */
import type { Week } from '#domain/units.ts';
import { unattackedCohort } from './cohort.ts';
import { evaluate } from './evaluate.ts';
import type { TumourParameters } from './parameters.ts';

/** Growth per week that gives a lesion its size at `week` without any attack. */
const growthTo = (parameters: TumourParameters, week: Week): number =>
  (3 * Math.log(evaluate(parameters, [week])[0]!.diameter)) / week;

/** The twin that nothing attacks: all of it is living cancer that grows. */
export const growingTwin = (parameters: TumourParameters, week: Week): TumourParameters =>
  unattackedCohort(growthTo(parameters, week));

/**
 * The twin of which a part grows on. Both parts are as large as the whole would be at week 0 and at
 * `week`, so their mixture is too.
 * @param part of the cancer at week 0 that the attack never reaches, 0 to 1
 */
export const mixedTwin = (
  parameters: TumourParameters,
  week: Week,
  part: number,
): TumourParameters => ({
  ...parameters,
  resistantFraction: part,
  resistantGrowth: growthTo(parameters, week),
});
