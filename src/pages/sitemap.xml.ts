/** The site map: every page of the book, in every language. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { bookIn } from '#site/book.ts';
import { absolute } from '#site/paths.ts';
import { sitemap } from '#site/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const entries = await getCollection('chapters');
  const books = locales.map(({ code }) => bookIn(code, entries));
  return new Response(
    sitemap(books, (path) => absolute(path, site)),
    { headers: { 'content-type': 'application/xml' } },
  );
};
