/** How to embed each view, as oEmbed in XML. */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { oembedXml, type Embeddable } from '#site/oembed.ts';
import { oembedPaths } from '#site/oembedPaths.ts';

export const getStaticPaths = (async () =>
  oembedPaths(
    await getCollection('chapters'),
    new URL(import.meta.env.SITE),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Embeddable> = ({ props }) =>
  new Response(oembedXml(props), { headers: { 'content-type': 'text/xml' } });
