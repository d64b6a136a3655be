/** The texts of the simulator's later steps, in every language, for a page to import with the steps. */
import type { APIRoute } from 'astro';
import type { LocaleCode } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { laterScript } from '#kit/simulatorStrings.ts';

export function getStaticPaths() {
  return locales.map(({ code }) => ({ params: { lang: code }, props: { lang: code } }));
}

export const GET: APIRoute<{ readonly lang: LocaleCode }> = ({ props }) =>
  new Response(laterScript(props.lang), { headers: { 'content-type': 'text/javascript' } });
