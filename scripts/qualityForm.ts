/** Reads a filled quality form: a Markdown table with a row for each item. */

/** One scored item: P is PEMAT-P, C the CDC Clear Communication Index, D DISCERN, I IPDAS certifying. */
export interface Item {
  /** Such as `P12`. */
  readonly id: string;
  /** What each of the two raters gave, then what they agreed on; null where the item does not apply. */
  readonly first: number | null;
  readonly second: number | null;
  readonly agreed: number | null;
  /** The line of the page that it goes by; in square brackets, what is no line. */
  readonly line: string;
}

const row = /^\| ([PCDI]\d+) +\|[^|]*\| +(\S+) +\| +(\S+) +\| +(\S+) +\| +(.*?) +\|$/gm;

/** The items of a form, in order. Throws Error when a score is no number and no dash. */
export function readForm(markdown: string): readonly Item[] {
  const score = (text: string): number | null => {
    if (text === '–') return null;
    const value = Number(text);
    if (Number.isNaN(value))
      throw new Error(`"${text}" is no score: write a number, or – for none.`);
    return value;
  };
  return [...markdown.matchAll(row)].map(
    ([, id = '', first = '', second = '', agreed = '', line = '']) => ({
      id,
      first: score(first),
      second: score(second),
      agreed: score(agreed),
      line,
    }),
  );
}

/** The last PEMAT item on understanding; those after it are on acting. Source: AHRQ, PEMAT-P. */
const lastUnderstood = 19;

/** Totals of a form: shares of points from 0 to 1, the mean of DISCERN, and points of IPDAS. */
export function totals(items: readonly Item[]) {
  const scored = (letter: string, from = 1, to = Infinity): readonly number[] =>
    items
      .filter(
        ({ id }) =>
          id.startsWith(letter) && Number(id.slice(1)) >= from && Number(id.slice(1)) <= to,
      )
      .flatMap(({ agreed }) => agreed ?? []);
  const sum = (scores: readonly number[]): number => scores.reduce((all, one) => all + one, 0);
  const mean = (scores: readonly number[]): number => sum(scores) / scores.length;
  return {
    understood: mean(scored('P', 1, lastUnderstood)),
    actedOn: mean(scored('P', lastUnderstood + 1)),
    cdc: mean(scored('C')),
    discern: mean(scored('D')),
    ipdas: sum(scored('I')),
    /** Share of items to which both raters gave the same, before they compared. */
    agreed: mean(items.map(({ first, second }) => Number(first === second))),
  };
}
