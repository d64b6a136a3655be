/** Looks up what content names by id; an unknown id stops the build with the file, the id and the fix. */
import { getEntry } from 'astro:content';
import { pageOf } from '#content/page.ts';
import { figureOf } from '#content/claimWords.ts';
import type { Claim, Reference, Term } from '#content/schemas.ts';

interface AstroLike {
  readonly locals: App.Locals;
}

/** @throws Error when content/claims.yaml has no such claim, or the claim no such figure. */
export async function findClaim(
  astro: AstroLike,
  { id, figure }: { readonly id: string; readonly figure: string },
): Promise<Claim> {
  const { file } = pageOf(astro);
  const entry = await getEntry('claims', id);
  if (!entry) {
    throw new Error(
      `${file}: no claim "${id}". Fix: add it to content/claims.yaml, or check its spelling.`,
    );
  }
  try {
    figureOf(entry.data, figure);
  } catch (error) {
    throw new Error(`${file}: claim "${id}" has ${error instanceof Error ? error.message : ''}`);
  }
  return entry.data;
}

/** @throws Error when content/references.json has no such record. */
export async function findReference(astro: AstroLike, id: string): Promise<Reference> {
  const entry = await getEntry('references', id);
  if (entry) return entry.data;
  throw new Error(
    `${pageOf(astro).file}: no reference "${id}". Fix: add it to content/references.json, or check its spelling.`,
  );
}

/** @throws Error when the glossary of the page's language has no such word. */
export async function findTerm(astro: AstroLike, id: string): Promise<Term> {
  const { file, lang } = pageOf(astro);
  const term = (await getEntry('glossary', lang))?.data[id];
  if (term) return term;
  throw new Error(
    `${file}: no word "${id}". Fix: add it to content/glossary/${lang}.yaml, or check its spelling.`,
  );
}
