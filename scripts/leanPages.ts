/** Makes every page lean once the site is built (leanPage.ts). */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanPage } from './leanPage.ts';

export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const scripts = globSync('**/*.js', { cwd: root })
        .map((file) => readFileSync(path.join(root, file), 'utf8'))
        .join('\n');
      for (const page of globSync('**/*.html', { cwd: root })) {
        const file = path.join(root, page);
        writeFileSync(file, leanPage(readFileSync(file, 'utf8'), scripts));
      }
    },
  },
});
