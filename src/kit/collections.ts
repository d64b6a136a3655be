/** Looks up what content names by id; an unknown id stops the build with the file, the id and the fix. */
import { getCollection, getEntry } from 'astro:content';
import { pageOf } from '#content/page.ts';
import type { FigureWords } from '#content/session.ts';
import type { Claim, Questions, ReaderPaths, Reference, Session, Term } from '#content/schemas.ts';

interface AstroLike {
  readonly locals: App.Locals;
}

/** @throws Error when content/claims.yaml has no such claim, or the claim no such figure. */
export async function findClaim(
  astro: AstroLike,
  { id, figure }: { readonly id: string; readonly figure: string },
): Promise<Claim> {
  const { file } = pageOf(astro);
  const claim = (await getEntry('claims', id))?.data;
  if (!claim) {
    throw new Error(
      `${file}: no claim "${id}". Fix: add it to content/claims.yaml, or check its spelling.`,
    );
  }
  const figures = [...Object.keys(claim.figures), ...(claim.outOf === undefined ? [] : ['outOf'])];
  if (!figures.includes(figure)) {
    throw new Error(
      `${file}: claim "${id}" has no figure "${figure}". Fix: use one of: ${figures.join(', ')}.`,
    );
  }
  return claim;
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

/** The questions of the page's language, in groups. */
export async function questionsOf(astro: AstroLike): Promise<Questions> {
  return (await getEntry('questions', pageOf(astro).lang))?.data ?? [];
}

/** The paths of the page's language, by id. */
export async function pathsOf(astro: AstroLike): Promise<ReaderPaths> {
  return (await getEntry('paths', pageOf(astro).lang))?.data ?? {};
}

/**
 * The session of the page's language.
 *
 * @throws Error when there is none.
 */
export async function sessionOf(astro: AstroLike): Promise<Session> {
  const { file, lang } = pageOf(astro);
  const session = (await getEntry('session', lang))?.data;
  if (session) return session;
  throw new Error(`${file}: there is no content/session/${lang}.yaml. Fix: add it.`);
}

/** What fills the figures into the texts of a session. */
export async function figureWords(astro: AstroLike): Promise<FigureWords> {
  const { lang, t } = pageOf(astro);
  const claims = (await getCollection('claims')).map(({ id, data }) => [id, data] as const);
  return { lang, t, claims: new Map(claims) };
}

/** Titles of the pages in the page's language, by name: `words` for `en/09-words`. */
export async function chapterTitles(astro: AstroLike): Promise<ReadonlyMap<string, string>> {
  const folder = `${pageOf(astro).lang}/`;
  const chapters = await getCollection('chapters', ({ id }) => id.startsWith(folder));
  return new Map(chapters.map(({ id, data }) => [id.slice(`${folder}NN-`.length), data.title]));
}
