/** The best response of a series of codes, without the scans behind them. */
import type { Rulebook } from './assessment.ts';
import { rulebooks } from './assessment.ts';
import { bestOf } from './best.ts';
import type { Code } from './codes.ts';
import { codeOf, verdictOf } from './codes.ts';
import {
  argument,
  refuse,
  requireLaterDay,
  requireList,
  requireOneOf,
} from './criteriaInputError.ts';
import { leastDays } from './interval.ts';
import type { Options } from './options.ts';
import { checkedOptions } from './options.ts';

/** The options of a reading, and when the codes were given. */
export interface BestResponseOptions extends Options {
  /** For each code the days since baseline. Absent: any two visits are far enough apart to confirm each other. SD that needs days needs these. */
  readonly days?: readonly number[];
}

/**
 * The best response of a series: RECIST 1.1, section 4.4.3 and Table 3; Seymour 2017, Table 3.
 *
 * @param codes those of the visits after the baseline, in their order
 * @throws CriteriaInputError for a code that is not of this rulebook, or days that do not fit
 */
export function bestResponse(
  rulebook: Rulebook,
  codes: readonly string[],
  { days, ...options }: BestResponseOptions = {},
): Code {
  requireOneOf(argument('rulebook'), rulebook, rulebooks);
  requireList(argument('codes'), codes);
  const settings = checkedOptions(options);
  const verdicts = codes.map((code, index) => {
    return (
      verdictOf(rulebook, code) ?? refuse(argument('codes', index), code, `a code of ${rulebook}`)
    );
  });
  const wait = leastDays(settings);
  const place = argument('options', 'days');
  requireList(place, days ?? []);
  if (days ? days.length !== codes.length : settings.minimumStableDays > 0)
    refuse(place, days, `a list of ${codes.length}, one for each code`);
  days?.forEach((day, index) => {
    requireLaterDay(argument('options', 'days', index), day, days[index - 1] ?? 0);
  });
  const course = { verdicts, days: days ?? codes.map((_, index) => index * wait), wait };
  return codeOf(rulebook, bestOf(rulebook, course, settings));
}
