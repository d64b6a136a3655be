/** How high each page to be embedded is, in CSS pixels, by language, view and width (scripts/heights.ts). */
import type { APIRoute } from 'astro';
import heights from '../../../embed/heights.json' with { type: 'json' };

export const GET: APIRoute = () => new Response(JSON.stringify(heights));
