/** What a chapter's layout leaves for the links and headings in its text in Astro.locals. */
declare global {
  // Astro's own name for the type of Astro.locals.
  namespace App {
    interface Locals {
      /** Path from the site's root of the page of the book being drawn. */
      bookPath?: string;
      /** Names of the page's headings in the source language, by their names in its own (anchors.ts). */
      anchors?: ReadonlyMap<string, string>;
    }
  }
}

export {};
