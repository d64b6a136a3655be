/** What a series of visits must be before it is read. */
import type { Assessment, NewLesion, TargetLesion } from './assessment.ts';
import type { Place } from './criteriaInputError.ts';
import {
  refuse,
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
  readonly at: (field: string) => Place;
}

/** Throws CriteriaInputError unless the series can be read by a rulebook that measures so. */
export function checkVisits(
  visits: readonly Assessment[],
  measure: Measurability['measure'],
): void {
  const list = { visit: null, field: 'visits' };
  requireList(list, visits);
  if (visits.length === 0) refuse(list, visits, 'at least a baseline');
  visits.forEach((visit: Assessment | null, index) => {
    const at = (field: string): Place => ({ visit: index, field });
    if (typeof visit !== 'object' || visit === null) refuse(at('day'), visit, 'a visit');
    const previous = visits[index - 1] ?? null;
    const check: Check = { visit, baseline: visits[0]!, previous, measure, at };
    checkDay(check);
    checkWords(check);
    checkTargets(check);
    checkNewLesions(check);
  });
}

function checkDay({ visit, previous, at }: Check): void {
  if (!Number.isSafeInteger(visit.day)) refuse(at('day'), visit.day, 'a whole number of days');
  if (previous && visit.day <= previous.day)
    refuse(at('day'), visit.day, `later than ${previous.day}, the day of the visit before`);
}

const nonTargets = ['none', 'present', 'CR', 'nonCR/nonPD', 'PD', 'NE', null] as const;
const yesOrNo = [undefined, true, false] as const;

function checkWords({ visit, baseline, previous, at }: Check): void {
  for (const field of [
    'noTargetLesions',
    'nonTargetIncreaseSinceLast',
    'clinicallyStable',
    'unscheduledForNewSymptoms',
  ] as const)
    requireOneOf(at(field), visit[field], yesOrNo);

  const { nonTarget } = visit;
  requireOneOf(at('nonTarget'), nonTarget, nonTargets);
  if (previous === null) {
    if (nonTarget === 'CR' || nonTarget === 'PD')
      refuse(at('nonTarget'), nonTarget, 'none or present, at baseline');
    if (nonTarget === 'none' && visit.noTargetLesions)
      refuse(at('nonTarget'), nonTarget, 'present, when there is no target either');
  }
  // "None" could mean gone, or not looked at.
  if (nonTarget === 'none' && baseline.nonTarget !== 'none')
    refuse(
      at('nonTarget'),
      nonTarget,
      'what became of it: the baseline has some. CR when it is gone',
    );
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function checkTargets(check: Check): void {
  const { visit, baseline, measure, at } = check;
  const sums = ['targetSumMm', 'targetSpdMm2'] as const;
  for (const field of sums) if (isGiven(visit[field])) requireSize(at(field), visit[field]);

  const hasTargets = baseline.noTargetLesions !== true;
  if ((visit.noTargetLesions ?? !hasTargets) === hasTargets)
    refuse(at('noTargetLesions'), visit.noTargetLesions, 'as at baseline');
  if (!hasTargets) {
    for (const field of [...sums, 'lesions'] as const)
      if (isGiven(visit[field])) refuse(at(field), visit[field], 'absent, without target lesions');
    return;
  }
  if (visit.lesions !== undefined) {
    checkLesions(check, visit.lesions);
    checkAgreement(check, visit.lesions);
  }
  const field = measure === 'length' ? 'targetSumMm' : 'targetSpdMm2';
  // One null stands for both sums: what was not measured has no area either.
  const isNotMeasured = sums.some((sum) => visit[sum] === null);
  if (visit.lesions === undefined && visit[field] === undefined && !isNotMeasured)
    refuse(at(field), undefined, 'a sum, or null when not all was measured; or give lesions');
  const first = visit.lesions ? sizeOfLesions(visit.lesions, measure).sum : visit[field];
  if (visit === baseline && !first) refuse(at(field), first, 'more than 0, at baseline');
}

function checkLesions(
  { baseline, previous, measure, at }: Check,
  lesions: readonly TargetLesion[],
): void {
  requireList(at('lesions'), lesions);
  requireOwnIds(at('lesions'), lesions);
  lesions.forEach(({ id, kind, mm, perpMm }, index) => {
    const field = `lesions[${index}]`;
    requireOneOf(at(`${field}.kind`), kind, ['nonNodal', 'node']);
    if (mm !== null) requireSize(at(`${field}.mm`), mm);
    else if (previous === null) refuse(at(`${field}.mm`), mm, 'a size, at baseline');
    if (perpMm !== undefined) requireSize(at(`${field}.perpMm`), perpMm);
    else if (measure === 'area' && mm) refuse(at(`${field}.perpMm`), perpMm, 'a size, for irRC');
    const first = baseline.lesions?.find((lesion) => lesion.id === id);
    if (!first) refuse(at(`${field}.id`), id, 'a lesion of the baseline');
    if (first.kind !== kind) refuse(at(`${field}.kind`), kind, `${first.kind}, as at baseline`);
  });
  if (lesions.length !== baseline.lesions?.length)
    refuse(at('lesions'), lesions, `all ${baseline.lesions!.length} of the baseline`);
}

/** Lesions and sums, where both are given, must say the same. */
function checkAgreement({ visit, at }: Check, lesions: readonly TargetLesion[]): void {
  const hasAreas = lesions.every(({ mm, perpMm }) => !mm || perpMm !== undefined);
  requireSameSum('targetSumMm', 'length');
  if (hasAreas) requireSameSum('targetSpdMm2', 'area');

  function requireSameSum(
    field: 'targetSumMm' | 'targetSpdMm2',
    measure: Measurability['measure'],
  ): void {
    const given = visit[field];
    if (given === undefined) return;
    const { sum, complete } = sizeOfLesions(lesions, measure);
    const expected = complete ? sum : null;
    if ((given === null ? null : Math.round(given * steps[measure])) !== expected)
      refuse(at(field), given, `${complete ? sum / steps[measure] : 'null'}, as the lesions say`);
  }
}

function checkNewLesions({ visit, previous, at }: Check): void {
  const { newLesions, lesions = [] } = visit;
  requireList(at('newLesions'), newLesions);
  requireOwnIds(at('newLesions'), [...newLesions]);
  if (previous === null && newLesions.length > 0)
    refuse(at('newLesions'), newLesions, 'an empty list, at baseline');
  newLesions.forEach((lesion, index) => {
    const field = (name: keyof NewLesion): Place => at(`newLesions[${index}].${name}`);
    const { id, mm, perpMm, changeSinceLast, gone } = lesion;
    if (lesions.some((target) => target.id === id)) refuse(field('id'), id, 'no id of a target');
    if (mm !== null) requireSize(field('mm'), mm);
    if (perpMm !== undefined) requireSize(field('perpMm'), perpMm);
    requireOneOf(field('changeSinceLast'), changeSinceLast, [
      undefined,
      'increase',
      'stable',
      'decrease',
    ]);
    requireOneOf(field('gone'), gone, yesOrNo);
    if (gone && mm) refuse(field('mm'), mm, '0 or null, when it is gone');
    if (isGone(lesion) && !previous?.newLesions.some((earlier) => earlier.id === id))
      refuse(field('gone'), gone, 'false: it was not there at the visit before');
  });
  for (const earlier of previous?.newLesions ?? [])
    if (!isGone(earlier) && !newLesions.some(({ id }) => id === earlier.id))
      refuse(at('newLesions'), newLesions, `with ${earlier.id}, which may only leave as gone`);
}
