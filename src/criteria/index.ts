/**
 * Reads a series of scans by RECIST 1.1, irRC, irRECIST, iRECIST or imRECIST.
 * Pure: same input, same output. It names scans; it never advises. See docs/criteria.md.
 */
export {
  rulebooks,
  type Assessment,
  type NewLesion,
  type Rulebook,
  type TargetLesion,
} from './assessment.ts';
export { bestResponse, type BestResponseOptions } from './bestResponse.ts';
export type { Code } from './codes.ts';
export { CriteriaInputError } from './criteriaInputError.ts';
export type { Cause, Flag } from './finding.ts';
export type { Options } from './options.ts';
export { readSeries, type Reading, type SeriesReading } from './readSeries.ts';
export { selectTargets, type Candidate, type Selection } from './selectTargets.ts';
export { workedPatients, type WorkedPatient } from './workedPatients.ts';
