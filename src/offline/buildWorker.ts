/** Builds the worker as one classic script, which every browser with workers can read. */
import path from 'node:path';
import { build } from 'esbuild';
import type { OfflineList } from './list.ts';

/** The worker with its list; without one, the worker that takes the copy and itself away. */
export async function buildWorker(list: OfflineList | undefined): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, list ? 'worker.ts' : 'gone.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { OFFLINE_LIST: JSON.stringify(list ?? {}) },
    write: false,
  });
  return outputFiles[0]!.text;
}
