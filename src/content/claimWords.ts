/** A claim in words: what stands in the note on a number, in print and on the Sources page. */
import type { CatalogKey } from '#i18n/keys.ts';
import { formatDay } from '#i18n/dates.ts';
import { formatFigure, formatNumber, formatRange, type Figure } from '#i18n/numbers.ts';
import type { Page } from './page.ts';
import type { Claim } from './schemas.ts';

type Words = Pick<Page, 'lang' | 't'>;

/** Keys named in content: the content check has seen that they exist. */
const key = (name: string): CatalogKey => name as CatalogKey;

/**
 * One figure of a claim.
 *
 * @throws Error when the claim has no such figure.
 */
function figureOf(claim: Claim, name: string): Figure {
  const figure = name === 'outOf' ? claim.outOf : claim.figures[name];
  if (figure !== undefined) return figure;
  throw new Error(`The claim has no figure "${name}".`);
}

/** Returns '5 to 15'. */
export function figureText(claim: Claim, name: string, { lang, t }: Words): string {
  return formatFigure(figureOf(claim, name), { locale: lang, t });
}

/** The text that says what a figure means; a plain count of people needs none. */
export function meaningKey(id: string, claim: Claim, name: string): string | undefined {
  const isCount = claim.unit === 'people' && claim.outOf === undefined;
  return isCount ? undefined : `claim.${id}.${name}`;
}

/** The text that says what a statement without a figure says. */
export function statementKey(id: string): string {
  return `statement.${id}`;
}

/** A figure of a claim. */
export interface ShownFigure {
  readonly id: string;
  readonly claim: Claim;
  /** Name of the figure. */
  readonly name: string;
}

/** Returns '5 to 15 of 100 people whose scan shows growth: it later shrinks.' */
export function whomText({ id, claim, name }: ShownFigure, words: Words): string {
  const { lang, t } = words;
  const figure = figureText(claim, name, words);
  const who = t(key(claim.of));
  const meaning = meaningKey(id, claim, name);
  if (meaning === undefined) return t('claim.note.count', { figure, who });
  const what = t(key(meaning));
  if (claim.outOf !== undefined) {
    return t('claim.note.people', { figure, total: formatNumber(claim.outOf, lang), who, what });
  }
  const one = figureOf(claim, name);
  const count = typeof one === 'number' ? one : (one.value ?? one.high);
  return t('claim.note.amount', {
    amount: t(key(`unit.${claim.unit}`), { figure, count }),
    who,
    what,
  });
}

/** Whole sentences, in order: of whom, its range, how many studies, how counted. */
export function claimSentences(shown: ShownFigure, words: Words): readonly string[] {
  const { claim, name } = shown;
  const { lang, t } = words;
  const figure = figureOf(claim, name);
  const sentences = [whomText(shown, words)];
  if (typeof figure !== 'number' && figure.value !== undefined) {
    sentences.push(t('claim.note.range', { range: formatRange(figure, { locale: lang, t }) }));
  }
  if (claim.basedOn) {
    sentences.push(
      t('claim.note.based', {
        count: claim.basedOn.studies,
        studies: formatNumber(claim.basedOn.studies, lang),
        people: formatNumber(claim.basedOn.people, lang),
      }),
    );
  }
  if (claim.counted !== undefined) sentences.push(t(key(claim.counted)));
  return sentences;
}

/** Returns 'We read this in the study or its summary. Checked on 20 November 2026.' */
export function checkedText(claim: Claim, { lang, t }: Words): string {
  return `${t(`claim.checked.${claim.checked}`)} ${t('claim.checked.on', { date: formatDay(claim.checkedOn, lang) })}`;
}
