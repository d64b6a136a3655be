/** What one lesion is told to do: eight numbers with units, their allowed ranges, and the error for anything else. */
import type { Week } from '#domain/units.ts';

/** How one lesion grows and is attacked. Rates are per week, fractions from 0 to 1. */
export interface TumourParameters {
  /** Growth of living cancer, per week, 0 to 0.35. Doubling time is ln 2 / growth. */
  readonly growth: number;
  /** Strength of the immune attack, per week, 0 to 1.5. 0 means that there is none. */
  readonly attack: number;
  /** Weeks from the first dose to the start of the attack, 0 to 40. */
  readonly delay: Week;
  /** Volume of immune cells and swelling that comes for each volume of cancer killed, 0 to 8. */
  readonly swellingPerKill: number;
  /** How fast swelling settles, per week, 0.1 to 0.7. */
  readonly settling: number;
  /** How fast dead tissue is cleared, per week, 0.05 to 1. */
  readonly clearance: number;
  /** Fraction of dead tissue that stays as scar, 0 to 0.3. */
  readonly scarFraction: number;
  /** Fraction of the cancer at week 0 that the attack never reaches, 0 to 1. Default 0. */
  readonly resistantFraction?: number;
  /** Growth of that fraction, per week, 0 to 0.35. Default: `growth`. */
  readonly resistantGrowth?: number;
}

export type Range = readonly [low: number, high: number];

const allowed = {
  growth: [0, 0.35], // per week; doubling from 2 weeks up. Lung metastases: about 0.005 to 0.22 (doubling 22 to 930 days)
  attack: [0, 1.5], // per week; illustrative, set so that marker and size fall as fast as in Goldberg 2018
  delay: [0, 40], // weeks; biopsies show immune cells at 2 to 4 weeks (Kamphorst 2017), a late case after about 30 (Suyanto 2019)
  swellingPerKill: [0, 8], // volume per volume; illustrative, no measurement found
  settling: [0.1, 0.7], // per week; illustrative, half-life 1 to 7 weeks
  clearance: [0.05, 1], // per week; half-life 28 to 72 days after radiotherapy (Chvetsov 2008), about 7 in QSP-IO; ends illustrative
  scarFraction: [0, 0.3], // fraction; a small residue stays (Chvetsov 2008); the upper end is illustrative
  resistantFraction: [0, 1], // fraction; illustrative
  resistantGrowth: [0, 0.35], // per week; as growth
} satisfies Record<keyof TumourParameters, Range>;

/** The one error of this room: it names the field, the value it got and what is allowed. */
export class ModelInputError extends RangeError {
  override readonly name = 'ModelInputError';
  readonly field: string;
  readonly value: unknown;
  /** What the field may be, for example "0 to 0.35". */
  readonly allowed: string;

  constructor(field: string, value: unknown, allowed: string) {
    super(`${field} is ${String(value)}; allowed: ${allowed}`);
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

/** Throws ModelInputError unless the value is a number within the range, ends included. */
export function requireWithin(field: string, value: unknown, [low, high]: Range): void {
  // Written so that NaN fails too.
  if (!(typeof value === 'number' && value >= low && value <= high))
    throw new ModelInputError(field, value, `${String(low)} to ${String(high)}`);
}

/** Throws ModelInputError unless the value is a list of numbers within the range. */
export function requireAllWithin(field: string, values: unknown, range: Range): void {
  if (!Array.isArray(values)) throw new ModelInputError(field, values, 'a list of numbers');
  for (let index = 0; index < values.length; index++)
    requireWithin(`${field}[${String(index)}]`, values[index], range);
}

/** The same parameters with the defaults filled in. Throws ModelInputError outside the allowed ranges. */
export function checkedParameters(parameters: TumourParameters): Required<TumourParameters> {
  const { resistantFraction = 0, resistantGrowth = parameters.growth } = parameters;
  const complete = { ...parameters, resistantFraction, resistantGrowth };
  for (const [field, range] of Object.entries(allowed))
    requireWithin(field, complete[field as keyof TumourParameters], range);
  return complete;
}
