/** Writes the worker that keeps the site for reading without a network (src/offline), once all else is built. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildWorker } from '../src/offline/buildWorker.ts';
import { listSite, stampPages } from '../src/offline/listSite.ts';

/** @throws Error when OFFLINE is set to anything but `off` */
function isKept(): boolean {
  const { OFFLINE: setting = '' } = process.env;
  if (!['', 'off'].includes(setting))
    throw new Error(`OFFLINE is ${JSON.stringify(setting)}, but must be "off", or not set`);
  return setting === '';
}

/** Writes the version of its language into each page, then the worker with the list of them all. */
export async function writeWorker(folder: string): Promise<void> {
  stampPages(folder);
  writeFileSync(path.join(folder, 'sw.js'), await buildWorker(listSite(folder)));
}

/** `integrations: [offline()]` in astro.config.mjs, as the last: what follows would change listed files. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      const keeps = command === 'build' && isKept();
      updateConfig({
        vite: { define: { 'import.meta.env.KEEPS_OFFLINE': JSON.stringify(keeps) } },
      });
    },
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      if (isKept()) await writeWorker(root);
      else writeFileSync(path.join(root, 'sw.js'), await buildWorker(undefined));
    },
  },
});
