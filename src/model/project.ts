/** From drawn sizes to a curve with its layers: the call that each movement of a finger makes once a story. */
import type { RelativeDiameter, RelativeVolume, Week } from '#domain/units.ts';
import { mixtureAt, volumeOf } from './column.ts';
import { lastWeek, scanWeeks } from './dictionary.ts';
import type { Story } from './fit.ts';
import { fit } from './fit.ts';
import type { Range, TumourParameters } from './parameters.ts';
import {
  checkedParameters,
  ModelInputError,
  requireAllWithin,
  requireWithin,
} from './parameters.ts';

export interface ProjectionRequest {
  /** Drawn diameters at weeks 6, 12, 18, 24, 36 and 48, each 0 to 30. */
  readonly targets: readonly RelativeDiameter[];
  /** How many of them are known, from the first on: 1 to 6. The story forecasts the others. */
  readonly knownScans: number;
  readonly story: Story;
  /** The history that the immune story expects. Default: a typical one. The cancer story makes its own and leaves this unused. */
  readonly anchor?: TumourParameters;
}

/** One week of a projected curve: living + swelling + dead = diameter³. */
export interface ProjectedPoint {
  readonly week: Week;
  readonly living: RelativeVolume;
  /** Immune cells and swelling. */
  readonly swelling: RelativeVolume;
  /** Dead tissue, scar included. */
  readonly dead: RelativeVolume;
  readonly diameter: RelativeDiameter;
  /** A blood test for tumour DNA, where 1 is its value at week 0. */
  readonly marker: number;
}

export interface Projection {
  /** Diameters of the nearest possible history at weeks 6, 12, 18, 24, 36 and 48. */
  readonly fitted: readonly RelativeDiameter[];
  /** That history in any week from 0 to 48, fractions too. Throws ModelInputError outside. */
  readonly at: (week: Week) => ProjectedPoint;
}

const allowedTargets: Range = [0, 30]; // of the diameter at week 0; the fastest preset reaches 21 at week 48
const chart: Range = [0, lastWeek]; // weeks

const typicalAnchor: TumourParameters = {
  growth: 0.05, // per week; illustrative
  attack: 0.7, // per week; illustrative
  delay: 3, // weeks; illustrative
  swellingPerKill: 2.6, // volume per volume; illustrative
  settling: 0.18, // per week; illustrative
  clearance: 0.16, // per week; illustrative
  scarFraction: 0, // fraction; illustrative
};

/**
 * Projects drawn sizes to the nearest possible history that the story can tell.
 *
 * The answer depends on the request alone, to the last bit, and moves continuously with the targets.
 * The first call builds the dictionary. Throws ModelInputError for a list of the wrong length or a value out of range.
 */
export function project(request: ProjectionRequest): Projection {
  const { targets, knownScans, story, anchor = typicalAnchor } = request;
  check(request);
  const { mixture, fitted } = fit({
    targets,
    knownScans,
    story,
    expected: checkedParameters(anchor),
  });
  const at = (week: Week): ProjectedPoint => {
    requireWithin('week', week, chart);
    const layers = mixtureAt(mixture, week);
    return { week, diameter: Math.cbrt(volumeOf(layers)), ...layers };
  };
  return { fitted, at };
}

function check({ targets, knownScans, story }: ProjectionRequest): void {
  requireAllWithin('targets', targets, allowedTargets);
  const scans = scanWeeks.length;
  if (targets.length !== scans)
    throw new ModelInputError(
      'targets.length',
      targets.length,
      `${String(scans)}, one for each scan`,
    );
  if (!scanWeeks.some((_, index) => index + 1 === knownScans))
    throw new ModelInputError(
      'knownScans',
      knownScans,
      `a whole number from 1 to ${String(scans)}`,
    );
  const stories: readonly string[] = ['immune', 'cancer'] satisfies Story[];
  if (!stories.includes(story)) throw new ModelInputError('story', story, stories.join(' or '));
}
