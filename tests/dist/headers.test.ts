/** Whether the built site, on a domain of its own and in a folder, bears the headers that hosts may send with it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages, elements } from '../../scripts/builtSite.ts';
import { netlify } from '../../scripts/hosts/netlify.ts';
import { builds } from '../../scripts/steps.ts';

describe.each(builds)('the site built under $BASE_PATH', ({ BASE_PATH, OUT_DIR }) => {
  const folder = path.resolve(OUT_DIR);
  const framed = builtPages(folder).filter(({ address }) => address.startsWith('embed/v1/'));

  it('brings the headers for Netlify and Cloudflare Pages, for the folder it is served from', () => {
    const text = readFileSync(path.join(folder, '_headers'), 'utf8');
    expect(text).toBe(`${netlify(BASE_PATH).join('\n')}\n`);
  });

  it.for(framed)(
    'has on /$address no code of its own, and nothing that the headers keep to this site',
    ({ html, address }) => {
      const parts = elements(html);
      const codes = parts.filter(
        (part) =>
          part.tagName === 'style' ||
          (part.tagName === 'script' &&
            attribute(part, 'src') === undefined &&
            !attribute(part, 'type')?.includes('json')),
      );
      expect(codes).toEqual([]);
      const loaded = parts.flatMap((part) =>
        part.tagName === 'link' && attribute(part, 'rel') === 'stylesheet'
          ? [attribute(part, 'href')]
          : [attribute(part, 'src')],
      );
      const home = `http://site${BASE_PATH}`;
      for (const link of loaded.filter((one) => one !== undefined && !one.startsWith('data:')))
        expect(new URL(link!, home + address).href).toContain(`${home}embed/v1/`);
    },
  );
});
