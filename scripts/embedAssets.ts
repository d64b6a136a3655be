/**
 * The scripts for embedding. They are built apart from the pages, since they run as classic scripts in
 * sandboxes and in other people's pages. Pages learn names and hashes from `virtual:embed-assets`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frameLaterScript, frameScript, frameSimulatorScript } from './frameScripts.ts';
import { oldScript } from './oldScript.ts';

interface Entry {
  /** The script, the same bytes every time. */
  readonly build: () => Promise<string>;
  /** Whether it also has an address without a hash, for pages that we do not build. */
  readonly isStable: boolean;
}

/** By name; to add a script, add a line here and in src/embed/assets.d.ts. */
const entries: Readonly<Record<string, Entry>> = {
  loader: { build: () => oldScript('src/embed/loader.ts'), isStable: true },
  'assets/boot': { build: () => oldScript('src/embed/boot.ts'), isStable: false },
  'assets/frame': { build: frameScript, isStable: false },
  'assets/frame-simulator': { build: frameSimulatorScript, isStable: false },
  'assets/frame-later': { build: frameLaterScript, isStable: false },
};

export interface EmbedAsset {
  /** Address below the site's base, with a hash: `embed/v1/loader.0a1b2c3d4e.js`. */
  readonly file: string;
  /** For a script element's `integrity`: `sha384-…`. */
  readonly integrity: string;
  readonly code: string;
  /** The same address without the hash, where it has one. */
  readonly stableFile?: string;
}

const folder = 'embed/v1';
const moduleName = 'virtual:embed-assets';

/** Builds every script, by its name. */
export async function buildEmbedAssets(): Promise<Readonly<Record<string, EmbedAsset>>> {
  const built = Object.entries(entries).map(async ([name, { build, isStable }]) => {
    const code = await build();
    const hash = createHash('sha384').update(code).digest();
    const asset: EmbedAsset = {
      file: `${folder}/${name}.${hash.toString('hex').slice(0, 10)}.js`,
      integrity: `sha384-${hash.toString('base64')}`,
      code,
      ...(isStable && { stableFile: `${folder}/${name}.js` }),
    };
    return [name, asset] as const;
  });
  return Object.fromEntries(await Promise.all(built));
}

/** `integrations: [embedAssets()]` in astro.config.mjs. */
export function embedAssets(): AstroIntegration {
  let built: ReturnType<typeof buildEmbedAssets> | undefined;
  /** Once in a build, and not before a page or the end asks. */
  const assets = () => (built ??= buildEmbedAssets());

  async function record(): Promise<string> {
    const lines = Object.entries(await assets()).map(([name, { file, integrity }]) => [
      name,
      { file, integrity },
    ]);
    return `export const embedAssets = ${JSON.stringify(Object.fromEntries(lines))};`;
  }

  return {
    name: 'embed-assets',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const resolved = `\0${moduleName}`;
        const plugin = {
          name: 'embed-assets',
          resolveId: (id: string) => (id === moduleName ? resolved : undefined),
          load: (id: string) => (id === resolved ? record() : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(path.join(root, folder, 'assets'), { recursive: true });
        for (const { file, stableFile, code } of Object.values(await assets()))
          for (const name of [file, stableFile])
            if (name !== undefined) writeFileSync(path.join(root, name), code);
      },
    },
  };
}
