/** Takes the links to sheets as PDF out of a page: each sheet holds the site's address, which a bundle has not. */

const sheets = /<(div|li)[^<>]* data-pdf[^<>]*>[\s\S]*?<\/\1>/g;

/** @throws Error when a link is left */
export function withoutSheets(html: string): string {
  const made = html.replaceAll(sheets, '');
  const at = made.indexOf('.pdf"');
  if (at >= 0) throw new Error(`A link to a sheet is left: ${made.slice(at - 120, at + 5)}`);
  return made;
}
