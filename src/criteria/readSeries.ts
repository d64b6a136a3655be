/** Reads a series of scans by a rulebook. */
import type { Assessment, Rulebook } from './assessment.ts';
import { rulebooks } from './assessment.ts';
import type { Course } from './best.ts';
import { bestOf, isBorneOut } from './best.ts';
import { checkVisits } from './checkVisits.ts';
import type { Code } from './codes.ts';
import { codeOf } from './codes.ts';
import { argument, requireOneOf } from './criteriaInputError.ts';
import type { Cause, Finding, Flag, SeriesFindings } from './finding.ts';
import { leastDays } from './interval.ts';
import { imRECIST } from './imRECIST.ts';
import { iRECIST } from './iRECIST.ts';
import { irRC } from './irRC.ts';
import { irRECIST } from './irRECIST.ts';
import { measurabilityOf } from './measurability.ts';
import type { Options, Settings } from './options.ts';
import { checkedOptions } from './options.ts';
import { readByPersistence } from './persistence.ts';
import { recist11 } from './recist11.ts';
import type { Scan } from './scan.ts';
import { readScans, steps } from './scan.ts';

/** How a rulebook names one scan, and why. Sizes are in mm; in irRC they are areas, in mm². */
export interface Reading {
  readonly code: Code;
  /** A second scan, at least 4 weeks on, bore it out. Never so for the PD of RECIST 1.1, which needs none. */
  readonly confirmed: boolean;
  /** What has grown; of a pending iUPD, what grew first. Empty unless it is growth. */
  readonly causes: readonly Cause[];
  /** The total that decided, or null when none did. */
  readonly valueMm: number | null;
  /** What it was compared with: the baseline for a response, the sum at the iUPD for its confirmation, else the lowest so far. */
  readonly reference: { readonly valueMm: number; readonly day: number } | null;
  /** From the reference to the value, not rounded; null without a reference, or from 0. */
  readonly changePercent: number | null;
  readonly flags: readonly Flag[];
}

export interface SeriesReading {
  /** One for each visit; the first, the baseline, is null. */
  readonly readings: readonly (Reading | null)[];
  readonly best: Code;
  /** Index of the visit that dates the progression, or null. */
  readonly progressionVisit: number | null;
}

/**
 * Reads a series of scans, the first of which is its baseline, by one rulebook.
 *
 * The rulebook's own sum must be there: in mm² for irRC, in mm for the others, or the lesions themselves.
 * The rules, their sources and the options stand in docs/criteria.md. It names scans; it never advises.
 *
 * @throws CriteriaInputError for input that cannot be
 */
export function readSeries(
  rulebook: Rulebook,
  visits: readonly Assessment[],
  options: Options = {},
): SeriesReading {
  requireOneOf(argument('rulebook'), rulebook, rulebooks);
  const settings = checkedOptions(options);
  const measurability = measurabilityOf(rulebook, settings);
  checkVisits(visits, measurability.measure);
  const scans = readScans(visits, measurability);
  const { findings, progressionVisit } = findingsOf(rulebook, scans, settings);

  const start = scans[0]!.day;
  const course = {
    verdicts: findings.map(({ verdict }) => verdict),
    days: scans.slice(1).map(({ day }) => day - start),
    wait: leastDays(settings),
  };
  const unit = steps[measurability.measure];
  const readings = findings.map((finding, visit) => ({
    code: codeOf(rulebook, finding.verdict),
    confirmed: isConfirmed(rulebook, course, visit),
    causes: finding.causes,
    ...comparisonIn(unit, finding),
    flags: finding.flags,
  }));
  return {
    readings: [null, ...readings],
    best: codeOf(rulebook, bestOf(rulebook, course, settings)),
    progressionVisit,
  };
}

function findingsOf(
  rulebook: Rulebook,
  scans: readonly Scan[],
  settings: Settings,
): SeriesFindings {
  switch (rulebook) {
    case 'RECIST1.1':
      return recist11(scans, settings);
    case 'irRC':
      return readByPersistence(scans, irRC(settings), settings);
    case 'irRECIST':
      return readByPersistence(scans, irRECIST(settings), settings);
    case 'iRECIST':
      return iRECIST(scans, settings);
    case 'imRECIST':
      return readByPersistence(scans, imRECIST, settings);
  }
}

function isConfirmed(rulebook: Rulebook, course: Course, visit: number): boolean {
  const verdict = course.verdicts[visit];
  if (verdict === 'PD') return rulebook !== 'RECIST1.1';
  return (verdict === 'CR' || verdict === 'PR') && isBorneOut(course, verdict, visit);
}

type Compared = Pick<Reading, 'valueMm' | 'reference' | 'changePercent'>;

function comparisonIn(unit: number, { comparison }: Finding): Compared {
  if (comparison === null) return { valueMm: null, reference: null, changePercent: null };
  const { value, reference } = comparison;
  return {
    valueMm: value / unit,
    reference: { valueMm: reference.value / unit, day: reference.day },
    changePercent:
      reference.value === 0 ? null : (100 * (value - reference.value)) / reference.value,
  };
}
