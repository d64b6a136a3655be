/** How a paper or a web page is named and listed. */
import type { Reference } from './schemas.ts';

/** Up to two authors are named; of more, the first: enough to find the paper, few enough for a phone. */
const mostAuthors = 2;

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

/** Returns 'F. Stephen' as 'FS' and 'V. L.' as 'VL'. */
function initials(given: string): string {
  return [...given.matchAll(/(?:^|[\s.-])(\p{L})/gu)].map(([, letter]) => letter).join('');
}

/** Returns 'Park HJ, et al' or 'Park HJ, Kim KW'. */
export function authorList(reference: Reference): string {
  const names = (reference.author ?? []).map((author) =>
    'literal' in author
      ? author.literal
      : [author.family, initials(author.given ?? '')].filter(Boolean).join(' '),
  );
  return (names.length > mostAuthors ? [...names.slice(0, 1), 'et al'] : names).join(', ');
}

/** Returns '2020;297(1):87–96', as far as the record goes. */
export function issueLine(reference: Reference): string {
  const { volume, issue, page } = reference;
  const place = [
    volume === undefined ? '' : `;${volume}`,
    issue === undefined ? '' : `${volume === undefined ? ';' : ''}(${issue})`,
    page === undefined ? '' : `:${page.replace('-', '–')}`,
  ].join('');
  return `${yearOf(reference) ?? ''}${place}`.replace(/^[;:]/, '');
}

/** Where the record can be read: its DOI, or its address. */
export function referenceUrl(reference: Reference): string | undefined {
  return reference.DOI === undefined ? reference.URL : `https://doi.org/${reference.DOI}`;
}
