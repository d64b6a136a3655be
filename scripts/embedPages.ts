/** Makes every page under embed/ one that runs in any frame (embedPage.ts), once the site is built and lean. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedPage } from './embedPage.ts';

export const embedPages = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'embed-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        /** Pages with the same sheet share its file. */
        const address = (css: string): string => {
          const hash = createHash('sha384').update(css).digest('hex').slice(0, 10);
          const file = `embed/v1/assets/page.${hash}.css`;
          writeFileSync(path.join(root, file), css);
          return base + file;
        };
        for (const page of globSync('embed/v1/*/*/index.html', { cwd: root })) {
          const file = path.join(root, page);
          writeFileSync(file, embedPage(readFileSync(file, 'utf8'), address));
        }
      },
    },
  };
};
