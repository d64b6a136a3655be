/** What every page of the built site has in its HTML, on a domain of its own and in a folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readPage } from '#content/pageText.ts';
import { locales } from '#i18n/locales.ts';
import {
  attribute,
  builtPages,
  type Element,
  elements,
  isBeside,
  isEmbed,
  isForWebTeams,
  isOfNursesKit,
  textOf,
} from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';
import { brokenLinks } from './brokenLinks.ts';

describe.each(builds)('the site built under $BASE_PATH', ({ SITE_URL, BASE_PATH, OUT_DIR }) => {
  const folder = path.resolve(OUT_DIR);
  const home = `${SITE_URL}${BASE_PATH}`;
  const pages = builtPages(folder)
    .filter((page) => !isEmbed(page))
    .map((page) => ({ ...page, parts: elements(page.html) }));
  // The whole book on one page says again what they say.
  const inBook = pages.filter(
    (page) =>
      !/^404|all-pages\/$/.test(page.address) &&
      ![isForWebTeams, isBeside, isOfNursesKit].some((isApart) => isApart(page)),
  );
  const links = (page: string, rel: string): string[] =>
    pages
      .filter(({ address }) => address === page)
      .flatMap(({ parts }) => parts)
      .filter((part) => part.tagName === 'a' && attribute(part, 'rel') === rel)
      .map((part) => (attribute(part, 'href') ?? '').slice(BASE_PATH.length));

  it('has no broken link', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(brokenLinks({ folder, home })).toEqual([]);
  });

  it('leads by Next from the first page through every page, and by Back the same way', () => {
    const walks = locales.map(({ code }) => {
      const walk = [`${code}/`];
      for (
        let next = links(walk[0]!, 'next')[0];
        next !== undefined;
        next = links(next, 'next')[0]
      ) {
        expect(links(next, 'prev')).toEqual([walk.at(-1)]);
        walk.push(next);
      }
      return walk;
    });
    expect(walks.flat().toSorted()).toEqual(
      inBook
        .map(({ address }) => address)
        .filter(Boolean)
        .toSorted(),
    );
  });

  it('lists in its sitemap the pages that are there, and no other', () => {
    const listed = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8').match(/(?<=<loc>)[^<]+/g);
    const published = locales.filter(({ stage }) => stage === 'published').map(({ code }) => code);
    const expected = inBook
      .filter(({ address }) => published.includes(address.split('/')[0] ?? ''))
      .map(({ address }) => home + address);
    expect(listed?.toSorted()).toEqual(expected.toSorted());
  });

  describe.each(pages)('/$address', ({ html, parts }) => {
    const having = (name: string) => parts.filter((part) => attribute(part, name) !== undefined);
    const named = (tag: string) => parts.filter(({ tagName }) => tagName === tag);

    it('has one main heading, a language and a direction', () => {
      expect(named('h1')).toHaveLength(1);
      const [root] = named('html');
      expect(attribute(root!, 'lang')).toMatch(/^[a-z]{2}/);
      expect(attribute(root!, 'dir')).toMatch(/^(ltr|rtl)$/);
    });

    it('has a title of its own and a description', () => {
      const titleOf = (page: (typeof pages)[number]) =>
        page.parts
          .filter(({ tagName }) => tagName === 'title')
          .map(textOf)
          .join();
      const title = named('title')
        .filter(({ parentNode }) => parentNode?.nodeName === 'head')
        .map(textOf);
      expect(title).toHaveLength(1);
      expect(title[0]).not.toBe('');
      const sameTitle = pages.filter((page) => titleOf(page) === title[0] && page.address !== '');
      expect(sameTitle.map((page) => page.address)).toHaveLength(1);
      const description = parts.find((part) => attribute(part, 'name') === 'description');
      expect(attribute(description!, 'content')).toMatch(/\w+ \w+ \w+/);
    });

    it('has the call box, the review line, the language slot and a way to the sources', () => {
      for (const name of ['data-call', 'data-review', 'data-language']) {
        expect(having(name), name).toHaveLength(1);
      }
      const hrefs = named('a').map((link) => attribute(link, 'href') ?? '');
      expect(hrefs.filter((href) => href.endsWith('/sources/'))).not.toEqual([]);
    });

    it('has a policy that lets in no host and no inline code but what is hashed', () => {
      const metas = parts.filter(
        (part) => attribute(part, 'http-equiv') === 'content-security-policy',
      );
      expect(metas).toHaveLength(1);
      const policy = attribute(metas[0]!, 'content') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      const early = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
      expect(early).not.toMatch(/<script|stylesheet/);
    });

    it('has no inline style and no inline event handler', () => {
      const inline = parts.flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name === 'style' || name.startsWith('on')),
      );
      expect(inline).toEqual([]);
    });
  });

  const forPatients = pages.filter(
    (page) => !isForWebTeams(page) && !page.address.endsWith('/for-nurses/'),
  );
  it.each(forPatients)('shows no number on /$address to a reader who skips them', ({ html }) => {
    const isShown = (part: Element): boolean =>
      !(attribute(part, 'class') ?? '').split(' ').includes('figures') &&
      (part.parentNode === null || !('attrs' in part.parentNode) || isShown(part.parentNode));
    const claims = elements(html).filter((part) =>
      /(^| )claim( |$)/.test(attribute(part, 'class') ?? ''),
    );
    expect(claims.filter(isShown)).toEqual([]);
    const { words } = readPage(parse(html), 'figures');
    expect(words).not.toMatch(/\b100 people|\b(?:in|of|every) 100\b|\d to \d/);
    if (claims.length > 0) expect(readPage(parse(html), 'instead').words).not.toBe(words);
  });

  it.each(inBook)('says on /$address where its one true address is', ({ address, parts }) => {
    const canonical = parts.filter((part) => attribute(part, 'rel') === 'canonical');
    expect(canonical.map((part) => attribute(part, 'href'))).toEqual([home + (address || 'en/')]);
  });
});
