/** Records of content/references.json in the Vancouver style, set by citeproc through Citation.js. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Reference } from './schemas.ts';

/** A record in three parts, since its title is other people's words and is marked as such. */
export interface VancouverEntry {
  /** Authors, and of a web page its site and year; empty when the record has none of them. */
  readonly before: string;
  readonly title: string;
  /** From the full stop after the title: '. Radiology. 2020;297(1):87–96. doi:10.1148/…'. */
  readonly after: string;
}

/** They stand around the title while the style is at work. No text holds them: they mean nothing. */
const [open, close] = ['\uE000', '\uE001'];
const parts = new RegExp(`^\\d+\\. ([^${open}]*)${open}(.*)${close}(.*)$`, 's');

/** What the style is given. One number finds a paper, its DOI; an author that is the site is named once. */
function forStyle(reference: Reference) {
  const { author = [], 'container-title': site, title } = reference;
  const authors = author.filter((one) => !('literal' in one) || one.literal !== site);
  return {
    ...reference,
    title: open + title + close,
    author: authors.length > 0 ? authors : undefined,
    PMID: undefined,
    PMCID: undefined,
  };
}

/**
 * One record. The style's running number is left out: pages name a source by author and year.
 *
 * @throws Error naming the record, when the style does not print its title.
 */
export function vancouver(reference: Reference): VancouverEntry {
  const text = new Cite(forStyle(reference)).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-US',
  });
  const [, before, title, after] = parts.exec(text.trim()) ?? [];
  if (before === undefined || title === undefined || after === undefined)
    throw new Error(
      `content/references.json: "${reference.id}" has no title in the Vancouver style.`,
    );
  // The address of a web page is the link on its title.
  const place = after.replace(/ Available from: \S+$/, '');
  // The style cannot see past the mark that the title ends with a sign of its own.
  return { before, title, after: /[?!]$/.test(title) ? place.replace(/^\./, '') : place };
}
