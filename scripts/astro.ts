/** Runs an Astro command, such as `build`, with Astro's telemetry off on every system. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const manifest = createRequire(import.meta.url).resolve('astro/package.json');
const astro = path.join(path.dirname(manifest), 'bin', 'astro.mjs');

const { status } = spawnSync(process.execPath, [astro, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
