/** How to embed each view, as oEmbed in JSON. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { oembedJson, type Embeddable } from '#site/oembed.ts';
import { oembedPaths } from '#site/oembedPaths.ts';

export async function getStaticPaths() {
  return oembedPaths(await getCollection('chapters'), new URL(import.meta.env.SITE));
}

export const GET: APIRoute<Embeddable> = ({ props }) =>
  new Response(oembedJson(props), { headers: { 'content-type': 'application/json' } });
