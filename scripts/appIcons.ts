/** Draws the icons for a home screen from the site's favicon, once the site is built. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { svgRenderer } from './svgRenderer.ts';

/** The light paper of src/styles/tokens.css: an icon has one theme. */
const paper = '#faf6ee';
/** Names of src/pages/[lang]/manifest.json.ts: size in pixels, and the share of it that the drawing fills. */
const icons = {
  192: { size: 192, share: 0.82 },
  512: { size: 512, share: 0.82 },
  // A system may cut it to a circle of 80 % (W3C, Web Application Manifest, "Icon masks").
  maskable: { size: 512, share: 0.58 },
} as const;
const darkRule = /@media \(prefers-color-scheme:dark\)\{[^{}]*\{[^{}]*\}\}/;

/** The favicon, 32 units wide, in the middle of a square of paper. */
function icon(favicon: string, { size, share }: { size: number; share: number }): string {
  const drawing = favicon.replace(darkRule, '').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  const edge = (size * (1 - share)) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<rect width="${size}" height="${size}" fill="${paper}"/>`,
    `<g transform="translate(${edge} ${edge}) scale(${(size * share) / 32})">${drawing}</g></svg>`,
  ].join('');
}

export const appIcons = (): AstroIntegration => ({
  name: 'app-icons',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const favicon = readFileSync(path.join(root, 'favicon.svg'), 'utf8');
      const render = await svgRenderer();
      mkdirSync(path.join(root, 'icons'), { recursive: true });
      for (const [name, shape] of Object.entries(icons))
        writeFileSync(path.join(root, 'icons', `${name}.png`), await render(icon(favicon, shape)));
    },
  },
});
