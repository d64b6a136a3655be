/**
 * The site as plain text, for readers and programs that want no pages: beside each page its words as
 * index.txt, and /llms.txt with the list of them (llmstxt.org), once the site is built.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeOf } from '#i18n/locales.ts';
import { plainText } from '#content/plainText.ts';
import { isPublic } from '#site/paths.ts';
import {
  attribute,
  builtPages,
  type Element,
  elements,
  isForWebTeams,
  isOfNursesKit,
  wordsOf,
} from './builtSite.ts';

interface Text {
  readonly address: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly review: string;
  readonly text: string;
}

/** The words of a page and of its warning signs; undefined for one that another page's address stands for. */
function textOf(address: string, html: string): Text | undefined {
  const parts = elements(html);
  const find = (test: (part: Element) => boolean): Element => {
    const found = parts.find(test);
    if (found === undefined) throw new Error(`/${address} lacks a part that its plain text needs.`);
    return found;
  };
  const canonical = parts.find((part) => attribute(part, 'rel') === 'canonical');
  const own = canonical && new URL(attribute(canonical, 'href') ?? '').pathname;
  if (address === '' || !own?.endsWith(`/${address}`)) return undefined;
  const main = find(({ tagName }) => tagName === 'main');
  const signs = find((part) => attribute(part, 'id') === 'call');
  const description = find((part) => attribute(part, 'name') === 'description');
  return {
    address,
    lang:
      attribute(
        find(({ tagName }) => tagName === 'html'),
        'lang',
      ) ?? '',
    title: wordsOf(find(({ tagName }) => tagName === 'title')),
    description: attribute(description, 'content') ?? '',
    review: wordsOf(find((part) => attribute(part, 'data-review') !== undefined)),
    text: `${plainText(main)}\n\n${plainText(signs)}\n`,
  };
}

/** The list of all texts: the first page's title and description, then every page by language. */
function list(texts: readonly Text[], link: (address: string) => string): string {
  const [first] = texts;
  if (first === undefined) return '';
  const languages = [...new Set(texts.map(({ lang }) => lang))].map((lang) => {
    const lines = texts
      .filter((text) => text.lang === lang)
      .map(({ address, title, description }) => `- [${title}](${link(address)}): ${description}`);
    return `## ${localeOf(lang).name}\n\n${lines.join('\n')}\n`;
  });
  return `# ${first.title}\n\n> ${first.description}\n\n${first.review}\n\n${languages.join('\n')}`;
}

export const plainTexts = (): AstroIntegration => {
  let home = '/';
  return {
    name: 'plain-texts',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        home = site !== undefined && isPublic(new URL(site)) ? new URL(base, site).href : base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const siteMap = readFileSync(path.join(root, 'sitemap.xml'), 'utf8');
        const place = ({ address }: Text): number => siteMap.indexOf(`/${address}</loc>`);
        const texts = builtPages(root)
          .filter((page) => !isForWebTeams(page) && !isOfNursesKit(page))
          .flatMap(({ address, html }) => textOf(address, html) ?? [])
          // In the order of the site map; what it leaves out comes last.
          .toSorted((a, b) => (place(a) >>> 0) - (place(b) >>> 0));
        for (const { address, text } of texts)
          writeFileSync(path.join(root, address, 'index.txt'), text);
        writeFileSync(
          path.join(root, 'llms.txt'),
          list(texts, (address) => `${home}${address}index.txt`),
        );
      },
    },
  };
};
