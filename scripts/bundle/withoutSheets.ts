/** Takes the links to sheets as PDF out of a page: each sheet holds the site's address, which a bundle has not. */

const lists = [
  /<p[^<>]*>[^<]*<\/p><ul[^<>]*>(?:<li[^<>]*><a [^<>]*\.pdf"[^<>]*>[^<]*<\/a><\/li>)+<\/ul>/g,
  /<li data-pdf[^<>]*>(?:(?!<\/li>)[\s\S])*<\/li>/g,
];

/** @throws Error when a link is left */
export function withoutSheets(html: string): string {
  const made = lists.reduce((text, list) => text.replaceAll(list, ''), html);
  const at = made.indexOf('.pdf"');
  if (at >= 0) throw new Error(`A link to a sheet is left: ${made.slice(at - 120, at + 5)}`);
  return made;
}
