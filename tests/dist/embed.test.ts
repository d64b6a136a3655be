/** What the built site has for other people's pages, on a domain of its own and in a folder. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import { locales } from '#i18n/locales.ts';
import { attribute, builtPages, elements, isEmbed, wordsOf } from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';

const folders = builds.map(({ OUT_DIR }) => path.resolve(OUT_DIR, 'embed/v1'));

it('the host script has a name that stays and one for its bytes, and is the same wherever the site lives', () => {
  const names = folders.map((folder) => globSync('loader*.js', { cwd: folder }).sort());
  expect(names[0]).toEqual([expect.stringMatching(/^loader\.[0-9a-f]{10}\.js$/), 'loader.js']);
  expect(names[1]).toEqual(names[0]);
  const texts = folders.flatMap((folder) =>
    names[0]!.map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  expect(texts[0]).toContain('pxEmbed');
  expect(new Set(texts).size).toBe(1);
});

describe.each(builds)('embedded pages under $BASE_PATH', ({ SITE_URL, BASE_PATH, OUT_DIR }) => {
  const folder = path.resolve(OUT_DIR);
  const read = (address: string): string =>
    readFileSync(path.join(folder, address.slice(BASE_PATH.length)), 'utf8');
  const pages = builtPages(folder)
    .filter(isEmbed)
    .map((page) => ({ ...page, parts: elements(page.html) }));
  const assets = `${BASE_PATH}embed/v1/assets/`;

  it('are there for the simulator, its pictures, the whole book and every chapter, with the height of each', () => {
    const heights = JSON.parse(read(`${BASE_PATH}embed/v1/heights.json`)) as Readonly<
      Record<string, Record<string, Record<string, number>>>
    >;
    for (const { code, stage } of locales) {
      const views = pages
        .map(({ address }) => address.split('/'))
        .flatMap(([, , lang, view = '']) => (lang === code ? [view] : []));
      expect(views).toHaveLength(10);
      expect(views).toEqual(expect.arrayContaining(['all', 'simulator', 'storyboard']));
      // A draft is measured once its words stand.
      if (stage !== 'published') continue;
      expect(Object.keys(heights[code]!).toSorted()).toEqual(views.toSorted());
      for (const measured of Object.values(heights[code]!))
        expect(Object.keys(measured)).toEqual(['280', '320', '360', '480', '640', '760']);
    }
  });

  it.each(pages)(
    '/$address always shows what must never be missing',
    ({ address: page, parts }) => {
      const lang = page.split('/')[2]!;
      const t = translator(lang);
      const plain = (text: string): string => text.replaceAll('**', '').replaceAll(/\s+/g, ' ');
      const words = (name: string): string =>
        wordsOf(parts.find((part) => attribute(part, name) !== undefined)!);
      const box = parts.find((part) => attribute(part, 'class') === 'safe')!;
      expect(plain(wordsOf(box))).toContain(plain(t('embed.general')));
      const call = plain(words('data-call'));
      expect(call.startsWith(plain(t('call.title')))).toBe(true);
      expect(call).toContain(plain(t('call.severe')));
      expect(words('data-review')).toBe(t('review.none'));
      expect(words('data-full')).toBe(t('embed.full'));
      const foot = wordsOf(parts.find(({ tagName }) => tagName === 'footer')!);
      expect(foot).toMatch(/ \d+\.\d+\.\d+ .*\d{4}/);
      const full = parts.find((part) => attribute(part, 'rel') === 'canonical')!;
      const address = attribute(full, 'href')!;
      expect(foot).toContain(address);
      expect(address.startsWith(`${SITE_URL}${BASE_PATH}${lang}/`)).toBe(true);
      expect(existsSync(path.join(folder, address.slice(`${SITE_URL}${BASE_PATH}`.length)))).toBe(
        true,
      );
    },
  );

  it.each(pages)(
    '/$address loads classic scripts and one sheet from one folder, and nothing else',
    ({ html, parts }) => {
      const early = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
      expect(early).not.toMatch(/<script|<link/);
      expect(html).toContain(
        `content="default-src 'none'; script-src 'self' ${SITE_URL}; style-src 'self' ${SITE_URL}; img-src 'self' ${SITE_URL} data:; base-uri 'none'; form-action 'none'"`,
      );
      const scripts = parts.filter(({ tagName }) => tagName === 'script');
      for (const script of scripts) {
        if (attribute(script, 'type') === 'application/json') continue;
        expect(attribute(script, 'type')).toBeUndefined();
        expect(attribute(script, 'src')).toMatch(
          new RegExp(`^${assets}[a-z-]+\\.[0-9a-f]{10}\\.js$`),
        );
      }
      const sheets = parts.filter((part) => attribute(part, 'rel') === 'stylesheet');
      expect(sheets).toHaveLength(1);
      const css = read(attribute(sheets[0]!, 'href')!);
      expect(html).not.toContain('<style');
      // Whatever is as high as its frame makes the frame grow for ever.
      expect(css).not.toMatch(/position:\s*(fixed|sticky)|\d(vh|dvh|svh|lvh|vb)\b|url\((?!"?#)/);
    },
  );

  it.each(pages)(
    '/$address takes no focus, opens nothing over itself and leads out of the frame',
    ({ parts }) => {
      for (const { attrs, tagName } of parts) {
        const names = attrs.map(({ name }) => name);
        expect(
          names.filter((name) => /^(style|on.+|autofocus|popover.*|accesskey)$/.test(name)),
        ).toEqual([]);
        const href = attrs.find(({ name }) => name === 'href')?.value;
        if (tagName !== 'a' || href?.startsWith('tel:')) continue;
        expect(href).not.toMatch(/^#/);
        expect(attrs).toContainEqual({ name: 'target', value: '_blank' });
        expect(attrs).toContainEqual({ name: 'rel', value: 'noopener' });
      }
      expect(parts.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
      const robots = parts.find((part) => attribute(part, 'name') === 'robots');
      expect(attribute(robots!, 'content')).toBe('noindex');
    },
  );

  it('have scripts that name nothing that keeps or fetches, which a sandbox would throw at', () => {
    const names = globSync('*.js', { cwd: path.join(folder, 'embed/v1/assets') });
    expect(names).toHaveLength(4);
    for (const name of names)
      expect(read(assets + name)).not.toMatch(
        /(local|session)Storage|indexedDB|\.cookie|serviceWorker|\bcaches\b|\bfetch\(|XMLHttp|sendBeacon|\bWorker\(|\beval\(|\bimport\(|\bimport\.meta/,
      );
  });
});
