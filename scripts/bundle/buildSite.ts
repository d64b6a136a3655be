/** Builds the site once more, for a bundle: at an address that is not set, with the page that becomes one file. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build, type AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { folder, unsetOrigin } from './unsetAddress.ts';

/** Where it is built, below the project. */
export const builtIn = 'dist-bundle';
/** Lists, in that folder, the folders of the packages whose code is in the scripts of the pages. */
export const shippedFile = 'shipped.json';

const root = path.resolve(import.meta.dirname, '../..');

const oneFilePage = (): AstroIntegration => ({
  name: 'one-file-page',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/[lang]/one-file',
        entrypoint: path.join(root, 'src/layouts/OneFile.astro'),
      }),
    'astro:build:done': ({ dir }) =>
      writeFileSync(new URL(shippedFile, dir), JSON.stringify([...shipped].sort())),
  },
});

const shipped = new Set<string>();
const packageOf = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const noteShipped = (): Plugin => ({
  name: 'note-shipped',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(part.modules)) {
        const place = packageOf.exec(path.relative(root, id.replace(/^\0/, '')))?.[0];
        if (place !== undefined && renderedLength > 0) shipped.add(place);
      }
    }
  },
});

export async function buildSite(): Promise<void> {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_URL: unsetOrigin,
    BASE_PATH: folder,
    OUT_DIR: builtIn,
    WHOLE_PAGES: '1',
    // Its pages change once more, when they get their address: the list of a copy would not fit them.
    OFFLINE: 'off',
  });
  await build({
    root,
    logLevel: 'warn',
    integrations: [oneFilePage()],
    vite: { plugins: [noteShipped()] },
  });
}
