/** What a page says about itself to search engines: schema.org's MedicalWebPage, as JSON-LD. */
import type { Review } from './review.ts';

export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly review: Review;
  /** Full web addresses of the page and of its sources; none while the site is not public. */
  readonly addresses?: { readonly page: string; readonly sources: string } | undefined;
}

/**
 * The JSON of a page, safe between script tags. Who reviewed it and when stands there only once a
 * clinician has signed, whole: see reviewSentence.
 */
export function structuredData({ title, description, lang, review, addresses }: PageFacts): string {
  const { by, role, on, next } = review;
  const signed = by !== null && role !== null && on !== null && next !== null;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    description,
    inLanguage: lang,
    url: addresses?.page,
    citation: addresses?.sources,
    audience: { '@type': 'Patient' },
    about: { '@type': 'MedicalEntity', name: 'Pseudoprogression' },
    ...(signed && {
      lastReviewed: on,
      reviewedBy: { '@type': 'Person', name: by, jobTitle: role },
    }),
  }).replaceAll('<', '\\u003c');
}
