/** Reads a built site: its pages, and the elements on each. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** Where the build went, as an absolute path. */
export const builtFolder = (): string => path.resolve(process.env.OUT_DIR || 'dist');

export interface BuiltPage {
  /** Path on disk below the site's folder, such as `words/index.html`. */
  readonly file: string;
  /** Address below the site's base, without a leading slash: `words/`, and the empty text for the first page. */
  readonly address: string;
  readonly html: string;
}

/** Every page of a built site, in the order of their addresses. */
export function builtPages(folder: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .map((file) => ({
      file,
      address: file.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** Whether a page is made to stand in a frame of somebody else's page, without the site around it. */
export const isEmbed = ({ address }: { readonly address: string }): boolean =>
  address.startsWith('embed/v1/');

/** Whether a page is for web teams, not for patients: it has technical words, and no place in the book. */
export const isForWebTeams = ({ address }: { readonly address: string }): boolean =>
  address === 'embed/';

/** Whether a page shows two languages side by side: it says again what the pages of each say. */
export const isBeside = ({ address }: { readonly address: string }): boolean =>
  /^[^/]+\/beside\//.test(address);

/** Whether a page is a nurse's session: slides, with no place in the book. */
export const isSession = ({ address }: { readonly address: string }): boolean =>
  /\/session\/(long\/)?$/.test(address);

/** Whether a page is of the nurses' kit: it has no place in the book, and is no text to find or to share. */
export const isOfNursesKit = ({ address }: { readonly address: string }): boolean =>
  /^\w+\/(?:for-nurses|session|handout)\//.test(address);

/** Every element of a page, in document order, those inside `<template>` included. */
export function elements(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
      if ('content' in child) walk(child.content);
    }
  };
  walk(parse(html));
  return found;
}

/** The value of an attribute; undefined when the element does not have it. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The characters directly inside an element. */
export const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** All words of an element and of what it holds, with single spaces. */
export function wordsOf(element: Element): string {
  const read = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  };
  return read(element).replaceAll(/\s+/g, ' ').trim();
}
