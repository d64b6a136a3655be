/** Runs an Astro command, such as `build`, with Astro's telemetry off on every system. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const manifest = createRequire(import.meta.url).resolve('astro/package.json');
const astro = path.join(path.dirname(manifest), 'bin', 'astro.mjs');

/** While one works on the site, languages that are only started show too. */
const onlyInDev = process.argv[2] === 'dev' ? { ALL_LANGUAGES: '1' } : {};

const { status } = spawnSync(process.execPath, [astro, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...onlyInDev, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
