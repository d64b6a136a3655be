/** Every check of the project; the last line is the total, and the exit code says whether all passed. */
import process from 'node:process';
import { runSteps } from './runSteps.ts';
import { steps } from './steps.ts';

const { passed, failed, skipped } = await runSteps(steps);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
