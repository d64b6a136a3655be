/** Who stands behind the site, and who has checked its words in a language. */
import { getEntry } from 'astro:content';
import type { Site } from '#content/schemas.ts';
import { type Locale, type LocaleCode, localeOf } from '#i18n/locales.ts';

/** content/site.yaml, with the review of one language from content/languages.yaml. */
export type SiteIn = Site & Pick<Locale, 'review'>;

/** @throws {Error} when content/site.yaml is missing */
export async function siteIn(lang: LocaleCode): Promise<SiteIn> {
  const { data } = (await getEntry('site', 'site')) ?? {};
  if (data === undefined) throw new Error('content/site.yaml is missing. Every page needs it.');
  return { ...data, review: localeOf(lang).review };
}
