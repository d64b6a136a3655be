/**
 * Reads all of content/ and prints what is wrong with it: `node scripts/check-content.ts [root]`.
 * Exits with 1 when something would stop the build.
 */
import { checkContent } from '#content/checkContent.ts';
import { formatProblem } from '#content/problem.ts';

const problems = checkContent(process.argv[2] ?? process.cwd());
const errors = problems.filter(({ severity }) => severity === 'error');
for (const problem of problems) {
  console.log(`${problem.severity === 'warning' ? 'warning: ' : ''}${formatProblem(problem)}`);
}
console.log(`content: ${errors.length} errors, ${problems.length - errors.length} warnings`);
process.exitCode = errors.length > 0 ? 1 : 0;
