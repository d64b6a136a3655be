/** The list of the copy for reading without a network, in the built site; a bundle keeps none. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { fileOf, listSite } from '../../src/offline/listSite.ts';
import { notKept } from '../../src/offline/notKept.ts';
import { builtPages, isEmbed } from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';

const [{ BASE_PATH, OUT_DIR }, bundle] = builds;

test('a bundle, whose pages change when they get their address, only takes a copy away', () => {
  const worker = readFileSync(path.join(bundle.OUT_DIR, 'sw.js'), 'utf8');
  expect(worker).toContain('unregister');
  expect(worker).not.toContain('"fetch"');
  expect(readFileSync(path.join(bundle.OUT_DIR, 'en/index.html'), 'utf8')).not.toContain(
    'data-v="',
  );
});

describe('the built site', () => {
  const folder = path.resolve(OUT_DIR);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const languages = Object.entries(listSite(folder)).map(([lang, language]) => ({
    lang,
    ...language,
    addresses: Object.keys(language.files),
  }));

  it('has a worker with this list', () => {
    const worker = read('sw.js');
    for (const { version, files } of languages) {
      expect(worker).toContain(version);
      for (const hash of Object.values(files)) expect(worker).toContain(hash);
    }
    expect(worker).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it('has the version of its language on every page, and none on an embedded one', () => {
    const versions = new Map(languages.map(({ lang, version }) => [lang, version]));
    for (const page of builtPages(folder)) {
      const [html = ''] = /<html[^>]*>/.exec(page.html) ?? [];
      const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];
      const expected = isEmbed(page) ? undefined : versions.get(value('lang') ?? '');
      expect(value('data-v'), page.address).toBe(expected);
    }
  });

  describe.each(languages)('$lang', ({ lang, addresses, words }) => {
    it('is a list of chapters, session and sheet, and of nothing that is for other sites', () => {
      const own = ['', 'session/', 'session/long/', 'handout/', 'sources/', 'for-nurses/'];
      expect(addresses).toEqual(expect.arrayContaining(own.map((page) => `${lang}/${page}`)));
      expect(addresses.filter((one) => /embed|beside|card\.png|all-pages/.test(one))).toEqual([]);
    });

    it('has all that its pages and their scripts ask for, at once or later', () => {
      const asked = addresses.flatMap((address) => {
        const text = read(fileOf(address));
        const home = `http://site${BASE_PATH}${address}`;
        const named = address.endsWith('/')
          ? [...text.matchAll(/(?:<script[^>]* src|"laterStrings"|data-later)[=:]"([^"]*)"/g)]
          : [...text.matchAll(/(?:from|import\(?)\s*["`]([^"`]+\.js)["`]/g)];
        return named.map(([, to = '']) =>
          new URL(to, home).href.slice(`http://site${BASE_PATH}`.length),
        );
      });
      expect(asked.length).toBeGreaterThan(20);
      expect([...new Set(asked)].filter((one) => !addresses.includes(one))).toEqual([]);
    });

    it('has a page that can say of another that it is not kept', () => {
      const frame = { html: read(`${lang}/about/index.html`), first: `/${lang}/` };
      const html = notKept(frame, { ...words, needs: 'NEEDS', others: 'OTHERS' });
      const main = /<main.*<\/main>/s.exec(html)?.[0].replace(/<[^>]*>/g, ' ');
      expect(main?.replace(/\s+/g, ' ').trim()).toMatch(new RegExp(` NEEDS OTHERS ${words.home}$`));
      expect(html).toContain('id="call"');
      expect(html).not.toContain('<nav class="bottom"');
    });

    it('has a manifest whose start and icons are there', () => {
      const manifest = JSON.parse(read(`${lang}/manifest.json`)) as {
        start_url: string;
        short_name: string;
        icons: { src: string }[];
      };
      const at = (to: string) => new URL(to, `http://site/${lang}/manifest.json`).pathname;
      expect(at(manifest.start_url)).toBe(`/${lang}/`);
      expect(manifest.short_name.length).toBeLessThanOrEqual(12);
      for (const { src } of manifest.icons) expect(read(at(src)).slice(1, 4), src).toBe('PNG');
    });
  });
});
