/** The site map: every page of the book, in every published language. */
import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { bookIn } from '#site/book.ts';
import { absolute } from '#site/paths.ts';
import { sitemap } from '#site/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const entries = await getCollection('chapters');
  const books = locales
    .filter(({ stage }) => stage === 'published')
    .map(({ code }) => bookIn(code, entries));
  const version = (await getEntry('site', 'site'))?.data.version;
  if (version === undefined)
    throw new Error('content/site.yaml is missing. The site map needs it.');
  return new Response(sitemap(books, { address: (path) => absolute(path, site), version }), {
    headers: { 'content-type': 'application/xml' },
  });
};
