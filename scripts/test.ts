/**
 * Every check of the project, or those named in the command line and what they need.
 * The last line is the total, and the exit code says whether all passed.
 */
import process from 'node:process';
import { runSteps } from './runSteps.ts';
import { stepsFor } from './steps.ts';

const { passed, failed, skipped } = await runSteps(stepsFor(process.argv.slice(2)));
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
