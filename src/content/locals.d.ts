/** What `startPage` (page.ts) leaves for the kit in Astro.locals. */
import type { Page } from './page.ts';

declare global {
  // Astro's own name for the type of Astro.locals.
  namespace App {
    interface Locals {
      page?: Page;
    }
  }
}
