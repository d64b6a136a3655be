/** Runs every benchmark, scripts/bench-*.ts, one after another, so that none disturbs another's time. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const benches = globSync('bench-*.ts', { cwd: import.meta.dirname }).sort();
for (const bench of benches) {
  console.log(`\n${bench}`);
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, bench)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
