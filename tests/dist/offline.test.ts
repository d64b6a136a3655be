/** The list of the copy for reading without a network, in the built site under `/` and under `/a/b/`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, listSite } from '../../src/offline/listSite.ts';
import { builtPages, isEmbed } from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';

describe.each(builds)('the site built under $BASE_PATH', ({ BASE_PATH, OUT_DIR }) => {
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

  describe.each(languages)('$lang', ({ lang, addresses }) => {
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
