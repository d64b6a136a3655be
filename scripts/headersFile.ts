/** Puts the headers for Netlify and Cloudflare Pages into the built site, which is where both look for them. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { netlify } from './hosts/netlify.ts';

export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), `${netlify(base).join('\n')}\n`);
      },
    },
  };
}
