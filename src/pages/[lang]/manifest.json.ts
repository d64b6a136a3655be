/** What a browser needs to put the site on a home screen, in each language. */
import type { APIRoute } from 'astro';
import { translator } from '#i18n/catalog.ts';
import { type LocaleCode, localeOf, locales } from '#i18n/locales.ts';
import { themeColours } from '#site/themeColours.ts';
import tokens from '../../styles/tokens.css?raw';

export function getStaticPaths() {
  return locales.map(({ code }) => ({ params: { lang: code }, props: { lang: code } }));
}

/** Addresses are relative to this file, so that it holds wherever the site lives. */
export const GET: APIRoute<{ readonly lang: LocaleCode }> = ({ props: { lang } }) => {
  const t = translator(lang);
  const paper = themeColours(tokens).light;
  const icon = (name: string, size: number) => ({
    src: `../icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return Response.json({
    name: t('site.name'),
    short_name: t('site.shortName'),
    lang,
    dir: localeOf(lang).dir,
    start_url: './',
    scope: '../',
    // With the browser's own Back and reload. An iPhone opens its browser, where the copy is.
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: [icon('192', 192), icon('512', 512), { ...icon('maskable', 512), purpose: 'maskable' }],
  });
};
