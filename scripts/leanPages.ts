/**
 * Makes every page lean once the site is built (leanPage.ts). Styles that only the simulator's later steps
 * draw with go into a file of their own, which comes with those steps (src/simulator/start.ts).
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { init, parse } from 'es-module-lexer';
import { fingerprint } from '#content/fingerprint.ts';
import { leanPage } from './leanPage.ts';

const simulator = '<div data-simulator';
/** What the bundler makes of a script that several layouts share: a file that asks for another, and no more. */
const detour = /^import"([^"]+)";?\s*$/;

/** The page with each detour left out: one request less, and 60 bytes. */
const withoutDetours = (html: string, read: (address: string) => string): string =>
  html.replaceAll(/(?<=<script type="module" src=")[^"]*/g, (src) => {
    const to = detour.exec(read(src))?.[1];
    return to === undefined ? src : new URL(to, `http://site${src}`).pathname;
  });

/** The scripts that a page runs at once, with all that they import and cannot do without. */
function scriptsOf(html: string, read: (address: string) => string): readonly string[] {
  const found = new Set<string>();
  const queue = [...html.matchAll(/<script type="module" src="([^"]*)"/g)].map(
    ([, src = '']) => src,
  );
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const { n, d } of parse(read(next))[0])
      if (n !== undefined && d < 0) queue.push(new URL(n, `http://site${next}`).pathname);
  }
  return [...found];
}

/** @param areWhole whether a page keeps the styles of the later steps: one that is opened from a disk fetches nothing */
export const leanPages = ({ areWhole }: { readonly areWhole: boolean }): AstroIntegration => {
  let base = '/';
  return {
    name: 'lean-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        await init;
        const root = fileURLToPath(dir);
        const texts = new Map(
          globSync('**/*.js', { cwd: root }).map((file) => [
            base + file,
            readFileSync(path.join(root, file), 'utf8'),
          ]),
        );
        const read = (address: string): string => texts.get(address) ?? '';
        /** Pages with the same sheet share its file. */
        const put = (css: string): string => {
          const file = `_astro/later.${fingerprint(css)}.css`;
          writeFileSync(path.join(root, file), css);
          return base + file;
        };
        for (const page of globSync('**/*.html', { cwd: root })) {
          const file = path.join(root, page);
          const html = withoutDetours(readFileSync(file, 'utf8'), read);
          const first = scriptsOf(html, read);
          const later = [...texts.keys()].filter((address) => !first.includes(address));
          const live = {
            first: first.map(read).join('\n'),
            later: later.map(read).join('\n'),
            // A frame links all its styles (embedPages.ts); a session fetches nothing later.
            put:
              !areWhole && html.includes(simulator) && !page.startsWith('embed/') ? put : undefined,
          };
          writeFileSync(file, leanPage(html, live));
        }
        for (const [address, text] of texts)
          if (detour.test(text)) rmSync(path.join(root, address.slice(base.length)));
      },
    },
  };
};
