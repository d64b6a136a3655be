/** Names of the places on a page that links lead to: those of the source language, in every language. */

/** A heading, as Astro gives it with a rendered text. */
export interface Heading {
  /** Its name by its own words. */
  readonly slug: string;
}

/** The name of each heading in the source language, in order; one that has no twin there keeps its own. */
export const anchorsOf = (
  own: readonly Heading[],
  source: readonly Heading[],
): ReadonlyMap<string, string> =>
  new Map(own.map(({ slug }, place) => [slug, source[place]?.slug ?? slug]));
