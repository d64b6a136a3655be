/**
 * The state of the claim register: `node scripts/claims.ts [day]`, with the day as 2026-11-20, today when
 * left out. Prints the claims and statements due for review by that day, and those that no page shows.
 * That is a report, and exits with 0; only records that are broken exit with 1.
 */
import { z } from 'astro/zod';
import { checkContent } from '#content/checkContent.ts';
import { formatProblem, type Problem } from '#content/problem.ts';

const files = ['claims.yaml', 'statements.yaml', 'references.json'].map(
  (name) => `content/${name}`,
);
const [day = new Date().toISOString().slice(0, 10), root = process.cwd()] = process.argv.slice(2);

function print(heading: string, problems: readonly Problem[]): void {
  console.log(`${heading}: ${problems.length}`);
  for (const problem of problems) console.log(`  ${formatProblem(problem)}`);
}

if (z.iso.date().safeParse(day).success) {
  const problems = checkContent(root, { today: day }).filter(({ file }) => files.includes(file));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const isUnseen = ({ what }: Problem): boolean => what.endsWith('is on no page');
  print(
    `due for review on ${day}`,
    warnings.filter((one) => !isUnseen(one)),
  );
  print('on no page', warnings.filter(isUnseen));
  if (errors.length > 0) print('broken', errors);
  process.exitCode = errors.length > 0 ? 1 : 0;
} else {
  console.error(`"${day}" is not a day. Fix: write it as 2026-11-20.`);
  process.exitCode = 1;
}
