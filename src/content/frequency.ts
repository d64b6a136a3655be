/**
 * What <Frequency> draws of a claim: its first two figures, the people to whom it happens and the
 * others. Together they are everybody.
 */
import type { Figure } from '#i18n/numbers.ts';
import type { Claim } from './schemas.ts';

/** How many people are drawn, in ten rows of ten. */
const total = 100;

export interface Frequency {
  /** Name of the figure for those to whom it happens. */
  readonly event: string;
  /** Name of the figure for the others. */
  readonly rest: string;
  /** Of the 100 people drawn. */
  readonly counts: {
    /** It happens to them in every study. */
    readonly sure: number;
    /** It happens to them in some studies. */
    readonly disagree: number;
    readonly rest: number;
  };
}

const ends = (figure: Figure): { low: number; high: number } =>
  typeof figure === 'number' ? { low: figure, high: figure } : figure;

/** @throws Error, in an author's words, when the claim cannot be drawn as 100 people. */
export function frequencyOf(claim: Claim): Frequency {
  if (claim.unit !== 'people' || claim.outOf !== total) {
    throw new Error(`needs \`unit: people\` and \`outOf: ${total}\` to be drawn`);
  }
  const [first, second] = Object.entries(claim.figures);
  if (!first || !second)
    throw new Error('needs two figures to be drawn: those to whom it happens, and the others');
  const [event, eventFigure] = first;
  const [rest, restFigure] = second;
  const happens = ends(eventFigure);
  const others = ends(restFigure);
  if (happens.low + others.high !== total || happens.high + others.low !== total) {
    throw new Error(`has figures \`${event}\` and \`${rest}\` that do not add up to ${total}`);
  }
  return {
    event,
    rest,
    counts: {
      sure: happens.low,
      disagree: happens.high - happens.low,
      rest: total - happens.high,
    },
  };
}
