/** What a chapter's layout leaves for the links in its text (Link.astro) in Astro.locals. */
declare global {
  // Astro's own name for the type of Astro.locals.
  namespace App {
    interface Locals {
      /** Path from the site's root of the page of the book being drawn. */
      bookPath?: string;
    }
  }
}

export {};
