/** The notes on the numbers that a page has shown so far, a line each, with the names of their sources. */
import { claimSentences } from '#content/claimWords.ts';
import { pageOf } from '#content/page.ts';
import { citeLabel } from '#content/references.ts';
import { findClaim, findReference } from './collections.ts';

type Where = Parameters<typeof findClaim>[0];

export async function claimLines(astro: Where): Promise<readonly string[]> {
  const page = pageOf(astro);
  return Promise.all(
    [...page.claims.values()].map(async ({ id, figure }) => {
      const claim = await findClaim(astro, { id, figure });
      const sources = await Promise.all(
        claim.references.map(async (one) => citeLabel(await findReference(astro, one))),
      );
      return `${claimSentences({ id, claim, name: figure }, page).join(' ')} ${sources.join('; ')}.`;
    }),
  );
}
