/** The line that says who checked the words. */
import type { Translate } from '#i18n/translate.ts';
import { formatDay } from '#i18n/dates.ts';
import type { Locale } from '#i18n/locales.ts';

/** Who reviewed the words of a language, as what, on which day, and when the next review is due. */
export type Review = Locale['review'];

/** What it takes to write the line in a language. */
export interface ReviewWriting {
  readonly lang: string;
  readonly t: Translate;
}

/**
 * Returns "Reviewed by Dr A. Example, consultant oncologist. Next review: 20 November 2027."
 * A review counts only whole: while a name, a role or the next day is missing, nobody has reviewed it.
 */
export function reviewSentence({ by, role, next }: Review, { lang, t }: ReviewWriting): string {
  if (by === null || role === null || next === null) return t('review.none');
  return t('review.done', { by, role, next: formatDay(next, lang) });
}
