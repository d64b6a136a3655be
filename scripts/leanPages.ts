/**
 * Makes every page lean once the site is built (leanPage.ts). Styles that only the simulator's later steps
 * draw with go into a file of their own, which comes with those steps (src/simulator/start.ts).
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { init, parse } from 'es-module-lexer';
import { fingerprint } from '#content/fingerprint.ts';
import { leanPage } from './leanPage.ts';

const simulator = '<div data-simulator';

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
          const html = readFileSync(file, 'utf8');
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
      },
    },
  };
};
