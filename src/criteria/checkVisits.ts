/** What a series of visits must be before it is read. */
import type { Assessment, NewLesion, TargetLesion } from './assessment.ts';
import type { Place } from './criteriaInputError.ts';
import {
  argument,
  placesIn,
  refuse,
  requireLaterDay,
  requireList,
  requireOneOf,
  requireOwnIds,
  requireSize,
} from './criteriaInputError.ts';
import type { Measurability } from './measurability.ts';
import { isGone, sizeOfLesions, steps } from './scan.ts';

/** A visit on its way through the checks. */
interface Check {
  readonly visit: Assessment;
  readonly baseline: Assessment;
  /** The visit before, or null at the baseline. */
  readonly previous: Assessment | null;
  readonly measure: Measurability['measure'];
  readonly at: ReturnType<typeof placesIn>;
}

/** Throws CriteriaInputError unless the series can be read by a rulebook that measures so. */
export function checkVisits(
  visits: readonly Assessment[],
  measure: Measurability['measure'],
): void {
  const list = argument('visits');
  requireList(list, visits);
  if (visits.length === 0) refuse(list, visits, 'at least a baseline');
  visits.forEach((visit: Assessment | null, index) => {
    const at = placesIn(index);
    if (typeof visit !== 'object' || visit === null) refuse(at('day'), visit, 'a visit');
    const previous = visits[index - 1] ?? null;
    const check: Check = { visit, baseline: visits[0]!, previous, measure, at };
    requireLaterDay(at('day'), visit.day, previous?.day ?? -Infinity);
    checkWords(check);
    checkTargets(check);
    checkNewLesions(check);
  });
}

const nonTargets = ['none', 'present', 'CR', 'nonCR/nonPD', 'PD', 'NE', null] as const;
const yesOrNo = [undefined, true, false] as const;

function checkWords({ visit, baseline, previous, at }: Check): void {
  for (const field of [
    'nonTargetIncreaseSinceLast',
    'clinicallyStable',
    'unscheduledForNewSymptoms',
  ] as const)
    requireOneOf(at(field), visit[field], yesOrNo);
  requireOneOf(
    at('noTargetLesions'),
    visit.noTargetLesions,
    baseline.noTargetLesions ? [true, undefined] : [false, undefined],
  );

  const { nonTarget } = visit;
  requireOneOf(at('nonTarget'), nonTarget, nonTargets);
  if (previous === null && (nonTarget === 'CR' || nonTarget === 'PD'))
    refuse(at('nonTarget'), nonTarget, 'none or present, at baseline');
  // "None" could mean gone, or not looked at; and with no target either there is nothing to follow.
  if (nonTarget === 'none' && (baseline.nonTarget !== 'none' || baseline.noTargetLesions))
    refuse(at('nonTarget'), nonTarget, 'what became of it, CR when it is gone');
}

function checkTargets(check: Check): void {
  const { visit, baseline, measure, at } = check;
  const { lesions, targetSumMm, targetSpdMm2 } = visit;
  if (baseline.noTargetLesions) {
    for (const field of ['targetSumMm', 'targetSpdMm2', 'lesions'] as const)
      requireOneOf(at(field), visit[field], [undefined, null]);
    return;
  }
  requireSize(at('targetSumMm'), targetSumMm, [null, undefined]);
  requireSize(at('targetSpdMm2'), targetSpdMm2, [null, undefined]);
  const field = measure === 'length' ? 'targetSumMm' : 'targetSpdMm2';
  let sum = visit[field];
  if (lesions !== undefined) {
    checkLesions(check, lesions);
    const listed = sizeOfLesions(lesions, measure);
    const total = listed.complete ? listed.sum / steps[measure] : null;
    if (typeof sum === 'number') sum = Math.round(sum * steps[measure]) / steps[measure];
    requireOneOf(at(field), sum, [total, undefined]);
    sum = total;
  }
  // One null stands for both sums: what was not measured has no area either.
  if (sum === undefined && targetSumMm !== null && targetSpdMm2 !== null)
    refuse(at(field), sum, 'a sum, or null when not all was measured; or give lesions');
  if (visit === baseline && !sum) refuse(at(field), sum, 'more than 0, at baseline');
}

function checkLesions(
  { baseline, previous, measure, at }: Check,
  lesions: readonly TargetLesion[],
): void {
  requireOwnIds(at('lesions'), lesions);
  lesions.forEach(({ id, kind, mm, perpMm }, index) => {
    const field = (name: keyof TargetLesion): Place => at('lesions', index, name);
    const first = baseline.lesions?.find((lesion) => lesion.id === id);
    if (!first) refuse(field('id'), id, 'a lesion of the baseline');
    requireOneOf(field('kind'), kind, previous === null ? ['nonNodal', 'node'] : [first.kind]);
    requireSize(field('mm'), mm, previous === null ? [] : [null]);
    // irRC cannot do without the second diameter of what it can see.
    requireSize(field('perpMm'), perpMm, measure === 'area' && mm ? [] : [undefined]);
  });
  if (lesions.length !== baseline.lesions?.length)
    refuse(at('lesions'), lesions, 'all those of the baseline');
}

const changes = [undefined, 'increase', 'stable', 'decrease'] as const;

function checkNewLesions({ visit: { newLesions }, previous, at }: Check): void {
  const list = at('newLesions');
  requireOwnIds(list, newLesions);
  if (previous === null && newLesions.length > 0)
    refuse(list, newLesions, 'an empty list, at baseline');
  newLesions.forEach((lesion, index) => {
    const { id, mm, perpMm, changeSinceLast, gone } = lesion;
    const field = (name: keyof NewLesion): Place => at('newLesions', index, name);
    requireSize(field('mm'), mm, [null]);
    requireSize(field('perpMm'), perpMm, [undefined]);
    requireOneOf(field('changeSinceLast'), changeSinceLast, changes);
    requireOneOf(field('gone'), gone, yesOrNo);
    if (gone) requireOneOf(field('mm'), mm, [null, 0]);
    if (isGone(lesion) && !previous!.newLesions.some((earlier) => earlier.id === id))
      refuse(field('gone'), gone, 'false: it was not there at the visit before');
  });
  for (const earlier of previous?.newLesions ?? [])
    if (!isGone(earlier) && !newLesions.some(({ id }) => id === earlier.id))
      refuse(list, newLesions, `with ${earlier.id}, which may only leave as gone`);
}
