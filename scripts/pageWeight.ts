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
  /** Script that the page fetches only once a reader asks for it; not part of `total`. */
  readonly onRequest: number;
  /** Files of `total`, the page included. */
  readonly requests: number;
  readonly hasSimulator: boolean;
}

await loadParser;

const loadedLinks = /^(stylesheet|modulepreload|preload|icon|manifest)$/;
const dataTypes = /^(application\/(ld\+)?json|importmap|speculationrules)$/;

/** Bytes after brotli 11. */
export const brotliSize = (content: string | Buffer): number =>
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

/** The texts that a simulator fetches with its later steps, from the data that stands beside it. */
function askedForBy(element: Element): string | undefined {
  if (attribute(element, 'type') !== 'application/json') return undefined;
  return (JSON.parse(textOf(element)) as { readonly laterStrings?: string }).laterStrings;
}

interface Loaded {
  readonly address: string;
  /** Whether it is fetched only once a reader asks for it. */
  readonly later: boolean;
}

/** What a script or a style sheet makes the browser load in turn. */
function loadedByFile(name: string, content: string): readonly Loaded[] {
  if (name.endsWith('.js'))
    return parseModule(content)[0].flatMap(({ n, d }) => (n ? { address: n, later: d >= 0 } : []));
  if (!name.endsWith('.css')) return [];
  return [...content.matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(([, address]) =>
    address ? { address, later: false } : [],
  );
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

  let onRequest = 0;
  let requests = 1;

  const seen = new Set<string>();
  const queue = [
    ...parts.flatMap(loadedBy).map((address) => ({ address, from: home, later: false })),
    ...parts.map(askedForBy).map((address) => ({ address, from: home, later: true })),
    // What the script of a frame asks for, which cannot import (scripts/frameScripts.ts).
    ...parts.map((part) => ({
      address: attribute(part, 'data-later'),
      from: home,
      later: true,
    })),
  ];
  // What is loaded at once first: a file that is also asked for later counts once, as loaded.
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { address, from, later } = next;
    if (!address || address.startsWith('data:') || address.startsWith('#')) continue;
    const url = new URL(address, from);
    const name = decodeURI(url.pathname);
    if (url.origin !== origin || !name.startsWith(base) || seen.has(name)) continue;
    seen.add(name);
    const content = readFileSync(path.join(folder, name.slice(base.length)));
    const size = brotliSize(content);
    if (later) onRequest += size;
    else {
      requests++;
      total += size;
      if (name.endsWith('.js')) script += size;
    }
    for (const file of loadedByFile(name, content.toString())) {
      const found = { address: file.address, from: url.href, later: later || file.later };
      if (found.later) queue.push(found);
      else queue.unshift(found);
    }
  }
  return {
    total,
    script,
    onRequest,
    requests,
    hasSimulator: parts.some((part) => attribute(part, 'data-simulator') !== undefined),
  };
}
