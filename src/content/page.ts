/**
 * What the kit needs to know about the page it stands on. A page calls `startPage` once, before it
 * renders its content; kit components read it back with `pageOf`.
 */
import { translator } from '#i18n/catalog.ts';
import type { LocaleCode } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';

/** What a page tells the kit. */
export interface PageStart {
  /** The file the author edits, for error messages: `content/chapters/en/03-how-often.mdx`. */
  readonly file: string;
  readonly lang: LocaleCode;
  /** Address of the first page in this language, with the base path; the others lie below it. */
  readonly home: string;
  /** Address of the Sources page in this language, with the base path. */
  readonly sources: string;
  /**
   * Full web address of the page that this one is a part of, when it is made to stand in a frame of
   * somebody else's page, or on paper: nothing can open over it.
   */
  readonly fullPage?: string;
}

export interface Page extends PageStart {
  readonly t: Translate;
  /** Figures shown so far, by `<claim id>.<figure name>`: each has its note once, and a line in print. */
  readonly claims: Map<string, NamedFigure>;
  /** Words whose note stands on the page already. */
  readonly terms: Set<string>;
  /** What stands on the page already and needs to stand there only once. */
  readonly once: Set<string>;
}

export interface NamedFigure {
  /** Of the claim. */
  readonly id: string;
  readonly figure: string;
}

/** Call in the page's front matter: `startPage(Astro.locals, { file, lang, sources })`. */
export function startPage(locals: App.Locals, start: PageStart): Page {
  const page = {
    ...start,
    t: translator(start.lang),
    claims: new Map(),
    terms: new Set<string>(),
    once: new Set<string>(),
  };
  locals.page = page;
  return page;
}

/** @throws Error when the page did not call `startPage`. */
export function pageOf(astro: { readonly locals: App.Locals }): Page {
  const { page } = astro.locals;
  if (!page) throw new Error('A kit component stands on a page that did not call startPage.');
  return page;
}
