/**
 * Numbers as a language writes them: 3,402 in English, 3402 in Croatian. Ranges are whole patterns
 * from the catalog ("{low} to {high}"), never glued together.
 */
import type { Translate } from './translate.ts';

/** A number alone, a range, or a best value with its range; all in the same unit. */
export type Figure =
  number | { readonly low: number; readonly high: number; readonly value?: number | undefined };

/** What it takes to write a figure in a language. */
export interface Writing {
  readonly locale: string;
  readonly t: Translate<'number.range'>;
}

/** Returns '3,402' for 3402 in English. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Returns '5 to 15' in English. */
export function formatRange(range: { low: number; high: number }, { locale, t }: Writing): string {
  return t('number.range', {
    low: formatNumber(range.low, locale),
    high: formatNumber(range.high, locale),
  });
}

/** A figure as it stands in a sentence: the best value where there is one, else the range. */
export function formatFigure(figure: Figure, writing: Writing): string {
  if (typeof figure === 'number') return formatNumber(figure, writing.locale);
  if (figure.value !== undefined) return formatNumber(figure.value, writing.locale);
  return formatRange(figure, writing);
}
