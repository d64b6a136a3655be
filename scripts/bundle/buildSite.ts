/** Builds the site once more, for a bundle: at an address that is not set, and beside it the page that becomes one file. */
import { renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build, type AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { locales, type LocaleCode } from '#i18n/locales.ts';
import { addressSettings, builtIn } from './unsetAddress.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Lists the folders of the packages whose code is in the scripts of the pages. */
export const shippedFile = path.join(root, builtIn, 'shipped.json');
/** The whole book with the simulator, which is no page of the site. */
export const wholeBookFile = (lang: LocaleCode): string => path.join(root, builtIn, `${lang}.html`);

const oneFilePage = (): AstroIntegration => ({
  name: 'one-file-page',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/[lang]/one-file',
        entrypoint: path.join(root, 'src/layouts/OneFile.astro'),
      }),
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
  Object.assign(process.env, addressSettings, {
    ASTRO_TELEMETRY_DISABLED: '1',
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
  for (const { code } of locales) {
    const made = path.join(root, addressSettings.OUT_DIR, code, 'one-file');
    renameSync(path.join(made, 'index.html'), wholeBookFile(code));
    rmdirSync(made);
  }
  writeFileSync(shippedFile, JSON.stringify([...shipped].sort()));
}
