/** Counts the tests of a step from the report its test runner wrote. */
import { readFileSync } from 'node:fs';
import type { Step } from './steps.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

function readReport(kind: NonNullable<Step['report']>, file: string): Tally {
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  switch (kind) {
    case 'vitest': {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } =
        report as VitestReport;
      return {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests + numTodoTests,
      };
    }
    case 'playwright': {
      const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
      return { passed: expected, failed: unexpected + flaky, skipped };
    }
  }
}

/**
 * The tally of a finished step. One that ended badly has at least one failure, whatever its report says,
 * and so has one that ran no test.
 *
 * @param file Where the step's test runner was told to write its report.
 */
export function tally(step: Step, exitCode: number, file: string): Tally {
  if (step.report === undefined) {
    return exitCode === 0
      ? { passed: 1, failed: 0, skipped: 0 }
      : { passed: 0, failed: 1, skipped: 0 };
  }
  let counted: Tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = readReport(step.report, file);
  } catch {
    // A runner that broke down before it wrote a report has run no test, which counts as a failure below.
  }
  const isBad = exitCode !== 0 || counted.passed === 0;
  return { ...counted, failed: isBad ? Math.max(1, counted.failed) : counted.failed };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  };
}
