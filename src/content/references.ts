/** How a paper or a web page is named and found. */
import type { Reference } from './schemas.ts';

/** The id of a record on the Sources page, for links: `#ref-park2020`. */
export function referenceAnchor(id: string): string {
  return `ref-${id}`;
}

/** The year, or undefined for a page without a date. */
function yearOf(reference: Reference): number | undefined {
  return reference.issued?.['date-parts'][0][0];
}

/** Returns 'Park 2020'; a record without authors goes by its site. */
export function citeLabel(reference: Reference): string {
  const first = reference.author?.[0];
  const name = first && ('literal' in first ? first.literal : first.family);
  return [name ?? reference['container-title'], yearOf(reference)].filter(Boolean).join(' ');
}

/** Where the record can be read: its DOI, or its address. */
export function referenceUrl(reference: Reference): string | undefined {
  return reference.DOI === undefined ? reference.URL : `https://doi.org/${reference.DOI}`;
}
