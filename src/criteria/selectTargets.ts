/** Which lesions of a baseline to measure. */
import type { Rulebook, TargetLesion } from './assessment.ts';
import { rulebooks } from './assessment.ts';
import type { Place } from './criteriaInputError.ts';
import {
  argument,
  refuse,
  requireOneOf,
  requireOwnIds,
  requireSize,
} from './criteriaInputError.ts';
import type { Measurability } from './measurability.ts';
import { measurabilityOf } from './measurability.ts';
import type { Options } from './options.ts';
import { checkedOptions } from './options.ts';
import { isMeasurable, sizeOf, sizeOfLesions, steps } from './scan.ts';

/** A lesion at baseline, in mm: longest diameter; of a node, its short axis. irRC also needs `perpMm`. */
export interface Candidate extends TargetLesion {
  readonly mm: number;
  /** Any name; irRC gives lesions of 'skin' a number of their own. Paired organs, and all nodes, are one organ each. */
  readonly organ: string;
}

export interface Selection {
  /** Ids, largest first. */
  readonly selected: readonly string[];
  readonly sumMm: number;
  /** irRC alone: the sum of the products, in mm². */
  readonly spdMm2?: number;
}

/**
 * The largest lesions that are big enough, as many as the rulebook follows; of equal ones the first by id.
 * RECIST 1.1 also asks which can be measured well again: that stays with the reader.
 *
 * @throws CriteriaInputError for a size that cannot be, an id used twice, or no organ
 */
export function selectTargets(
  rulebook: Rulebook,
  candidates: readonly Candidate[],
  options: Options = {},
): Selection {
  requireOneOf(argument('rulebook'), rulebook, rulebooks);
  checkCandidates(candidates);
  const measurability = measurabilityOf(rulebook, checkedOptions(options));
  const { measure, leastMm, leastNodeMm } = measurability;
  const sizeIn = (candidate: Candidate): number => sizeOf(candidate, measure) ?? 0;
  const lesions = withinLimits(
    candidates
      .filter((candidate) =>
        isMeasurable(candidate, measure, candidate.kind === 'node' ? leastNodeMm : leastMm),
      )
      .sort((a, b) => sizeIn(b) - sizeIn(a) || (a.id < b.id ? -1 : 1)),
    measurability,
  );
  const sumOf = (unit: Measurability['measure']): number =>
    sizeOfLesions(lesions, unit).sum / steps[unit];
  return {
    selected: lesions.map(({ id }) => id),
    sumMm: sumOf('length'),
    ...(measure === 'area' && { spdMm2: sumOf('area') }),
  };
}

function withinLimits(
  lesions: readonly Candidate[],
  { targets, perOrgan, skinTargets }: Measurability,
): readonly Candidate[] {
  const taken = new Map<string, number>();
  const take = (place: string, limit: number): boolean => {
    const count = taken.get(place) ?? 0;
    taken.set(place, count + 1);
    return count < limit;
  };
  return lesions.filter(({ organ }) =>
    organ === 'skin' && skinTargets > 0
      ? take('skin', skinTargets)
      : take(`organ ${organ}`, perOrgan) && take('all', targets),
  );
}

function checkCandidates(candidates: readonly Candidate[]): void {
  const list = argument('candidates');
  requireOwnIds(list, candidates);
  candidates.forEach(({ organ, kind, mm, perpMm }, index) => {
    const at = (name: keyof Candidate): Place => argument('candidates', index, name);
    requireOneOf(at('kind'), kind, ['nonNodal', 'node']);
    requireSize(at('mm'), mm);
    requireSize(at('perpMm'), perpMm, [undefined]);
    if (typeof organ !== 'string' || organ === '')
      refuse(at('organ'), organ, 'the name of an organ');
  });
}
