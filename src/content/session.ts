/** A nurse's session: which slides it has, and its texts with their figures. */
import { figureText } from './claimWords.ts';
import type { Page } from './page.ts';
import type { Claim, Session, Slide } from './schemas.ts';

/** The short session takes about five minutes, the long one about twelve. */
export type SessionLength = 'short' | 'long';

/** The slides of a session, in order. */
export function slidesOf({ slides }: Session, length: SessionLength): readonly Slide[] {
  return length === 'long' ? slides : slides.filter(({ only }) => only === undefined);
}

/** What stands in curly brackets in a text of a session: `{growth-later-shrinks.shrink}`. */
export const placeholder = /\{(?<id>[^{}.]*)\.?(?<figure>[^{}]*)\}/gu;

/** What `fillFigures` needs: the claims by id, and the language. */
export interface FigureWords extends Pick<Page, 'lang' | 't'> {
  readonly claims: ReadonlyMap<string, Claim>;
}

/**
 * Returns 'about 5 to 15 of them' for 'about {growth-later-shrinks.shrink} of them'.
 *
 * @throws Error when there is no such claim or figure; the content check has seen that there is.
 */
export function fillFigures(text: string, { claims, ...words }: FigureWords): string {
  return text.replaceAll(placeholder, (whole, id: string, figure: string) => {
    const claim = claims.get(id);
    if (claim === undefined) throw new Error(`The session names no claim with ${whole}.`);
    return figureText(claim, figure, words);
  });
}
