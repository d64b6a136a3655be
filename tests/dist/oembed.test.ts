/** What WordPress and others find when someone pastes the address of a page, on a domain of its own and in a folder. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { attribute, builtPages, elements } from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';

/** Characters from a page's start in which every consumer looks. */
const early = 20_000;

describe.each(builds)('the site built under $BASE_PATH', ({ SITE_URL, BASE_PATH, OUT_DIR }) => {
  const folder = path.resolve(OUT_DIR);
  const home = `${SITE_URL}${BASE_PATH}`;
  const found = builtPages(folder).map(({ address, html }) => ({
    address: address || 'en/',
    links: elements(html.slice(0, early))
      .filter((part) => attribute(part, 'type')?.endsWith('+oembed'))
      .map((part) => attribute(part, 'href') ?? ''),
  }));

  it('leads from each chapter and from the whole book to two documents, from no other page', () => {
    const leading = found.filter(({ links }) => links.length > 0);
    expect(leading.filter(({ links }) => links.length !== 2)).toEqual([]);
    const pages = leading.map(({ address }) => address);
    expect(pages.filter((address) => !address.startsWith('embed/'))).toHaveLength(
      // Seven chapters and the whole book; and the site's root, which shows a first page again.
      8 * locales.length + 1,
    );
    expect(pages).toContain('en/all-pages/');
    expect(pages).not.toContain('en/sources/');
  });

  it.each(found)(
    'names documents that are there and lead back to /$address',
    ({ address, links }) => {
      for (const link of links) {
        const lang = address.replace('embed/v1/', '').split('/')[0];
        expect(link.startsWith(`${home}oembed/v1/${lang}/`)).toBe(true);
        const text = readFileSync(path.join(folder, link.slice(home.length)), 'utf8');
        expect(text).toContain(`${home}${address}`);
      }
    },
  );

  // Until the pages for frames are built, there is nothing to lead to.
  const hasViews = existsSync(path.join(folder, 'embed/v1/en'));
  it.skipIf(!hasViews)('has the page that each document frames', () => {
    for (const file of globSync('oembed/v1/*/*.json', { cwd: folder })) {
      const frame = file.replace(/^oembed/, 'embed').replace(/\.json$/, '/index.html');
      expect(existsSync(path.join(folder, frame)), frame).toBe(true);
    }
  });

  it('has every page that docs/embedding.md names', () => {
    const text = readFileSync(path.join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
    const named = [...text.matchAll(/https:\/\/scan\.example\/([\w/.-]+)/g)].map(
      ([, name]) => name!,
    );
    const views = named.filter((name) => !name.startsWith('embed/') || hasViews);
    expect(views).toContain('oembed/v1/en/simulator.json');
    for (const name of views) expect(existsSync(path.join(folder, name)), name).toBe(true);
  });

  it.each(['simulator', 'storyboard', 'all', 'chapter-how-doctors-tell'])(
    'has a picture of the size that the document of %s says',
    (view) => {
      const text = readFileSync(path.join(folder, `oembed/v1/en/${view}.json`), 'utf8');
      const said = JSON.parse(text) as Record<string, string | number>;
      const picture = String(said.thumbnail_url).slice(home.length);
      const file = readFileSync(path.join(folder, picture));
      expect(file.readUInt32BE(16)).toBe(said.thumbnail_width);
      expect(file.readUInt32BE(20)).toBe(said.thumbnail_height);
    },
  );
});
