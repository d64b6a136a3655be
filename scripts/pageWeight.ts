/** What a browser loads for one built page on a first visit, in bytes after brotli 11. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { init as loadParser, parse as parseModule } from 'es-module-lexer';
import { attribute, type Element, elements, textOf } from './builtSite.ts';

/** `script` is the part of `total` that is script, files and inline scripts alike. */
export interface PageWeight {
  readonly total: number;
  readonly script: number;
  readonly hasSimulator: boolean;
}

await loadParser;

const loadedLinks = /^(stylesheet|modulepreload|preload|icon|manifest)$/;
const dataTypes = /^(application\/(ld\+)?json|importmap|speculationrules)$/;

const brotliSize = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Addresses that an element makes the browser load. */
function loadedBy(element: Element): readonly (string | undefined)[] {
  switch (element.tagName) {
    case 'astro-island':
      return ['component-url', 'renderer-url', 'before-hydration-url'].map((name) =>
        attribute(element, name),
      );
    case 'link':
      return loadedLinks.test(attribute(element, 'rel') ?? '') ? [attribute(element, 'href')] : [];
    case 'use':
    case 'image':
      return [attribute(element, 'href')];
    default:
      return [
        attribute(element, 'src'),
        ...(attribute(element, 'srcset') ?? '')
          .split(',')
          .map((entry) => entry.trim().split(' ')[0]),
      ];
  }
}

/** Addresses that a script or a style sheet makes the browser load in turn: not what it may ask for later. */
function loadedByFile(name: string, content: string): readonly string[] {
  if (name.endsWith('.js')) {
    return parseModule(content)[0].flatMap(({ n, d }) => (d < 0 && n ? [n] : []));
  }
  if (!name.endsWith('.css')) return [];
  return [...content.matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(([, url]) => url ?? []);
}

/** Weighs a page of the site in `folder`; `base` is the path the site was built for. */
export function pageWeight(
  page: { file: string; html: string },
  folder: string,
  base: string,
): PageWeight {
  const origin = 'http://site';
  const home = `${origin}${base}${page.file}`;
  const parts = elements(page.html);
  const inline = parts
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => !dataTypes.test(attribute(script, 'type') ?? ''))
    .map(textOf)
    .filter((script) => script.trim() !== '')
    .map(brotliSize);
  let total = brotliSize(page.html);
  let script = inline.reduce((sum, size) => sum + size, 0);

  const seen = new Set<string>();
  const queue = parts.flatMap(loadedBy).map((address) => ({ address, from: home }));
  for (const { address, from } of queue) {
    if (!address || address.startsWith('data:') || address.startsWith('#')) continue;
    const url = new URL(address, from);
    const name = decodeURI(url.pathname);
    if (url.origin !== origin || !name.startsWith(base) || seen.has(name)) continue;
    seen.add(name);
    const content = readFileSync(path.join(folder, name.slice(base.length)));
    const size = brotliSize(content);
    total += size;
    if (name.endsWith('.js')) script += size;
    queue.push(
      ...loadedByFile(name, content.toString()).map((next) => ({ address: next, from: url.href })),
    );
  }
  return {
    total,
    script,
    hasSimulator: parts.some((part) => attribute(part, 'data-simulator') !== undefined),
  };
}
