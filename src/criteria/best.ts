/** The best response of a series, and whether a second scan bears out the first. */
import type { Rulebook } from './assessment.ts';
import type { Verdict } from './finding.ts';
import type { Settings } from './options.ts';

/** What was found at the visits after the baseline, and how many days after it. */
export interface Course {
  readonly verdicts: readonly Verdict[];
  readonly days: readonly number[];
  /** Days after which a second scan can bear out the first. */
  readonly wait: number;
}

/** What keeps up a response: CR is as good as PR, but not the other way round. */
const keepsUp = { CR: ['CR'], PR: ['PR', 'CR'] } as const satisfies Partial<
  Record<Verdict, readonly Verdict[]>
>;

/**
 * Whether the visit shows at least this response and so does one at least 4 weeks before, with nothing less
 * between; NE between does not matter. RECIST 1.1, Table 3 and section 4.4.2.
 */
export function isBorneOut(
  { verdicts, days, wait }: Course,
  response: keyof typeof keepsUp,
  visit: number,
): boolean {
  const good: readonly Verdict[] = keepsUp[response];
  if (!good.includes(verdicts[visit]!)) return false;
  for (let earlier = visit - 1; earlier >= 0; earlier--) {
    const verdict = verdicts[earlier]!;
    if (verdict === 'NE') continue;
    if (!good.includes(verdict)) return false;
    if (days[visit]! - days[earlier]! >= wait) return true;
  }
  return false;
}

/** CR, else PR, else SD, before growth is settled; else growth; else NE. */
export function bestOf(rulebook: Rulebook, course: Course, settings: Settings): Verdict {
  const verdicts = judgedVerdicts(rulebook, course, settings);
  const settled = verdicts.indexOf('PD');
  // Hodi 2018: in imRECIST the best response may follow growth.
  const isOpen = settled < 0 || rulebook === 'imRECIST';
  const before = isOpen ? verdicts : verdicts.slice(0, settled);

  const needsSecond = settings.confirmationRequired ?? rulebook === 'irRC';
  const has = (response: 'CR' | 'PR'): boolean =>
    before.some((verdict, visit) =>
      needsSecond ? isBorneOut({ ...course, verdicts }, response, visit) : verdict === response,
    );
  if (has('CR')) return 'CR';
  if (has('PR')) return 'PR';

  const isStableEnough = (verdict: Verdict, visit: number): boolean =>
    ['CR', 'PR', 'SD', 'stable'].includes(verdict) &&
    course.days[visit]! >= settings.minimumStableDays;
  if (before.some(isStableEnough)) return before.includes('stable') ? 'stable' : 'SD';
  if (settled >= 0) return 'PD';
  return verdicts.includes('unconfirmedPD') ? 'unconfirmedPD' : 'NE';
}

/** RECIST 1.1, Table 3, note a: after a CR whatever is seen is growth, else the CR was a PR (A7). */
function judgedVerdicts(
  rulebook: Rulebook,
  { verdicts }: Course,
  { diseaseAfterCR }: Settings,
): readonly Verdict[] {
  const complete = verdicts.indexOf('CR');
  if (rulebook !== 'RECIST1.1' || complete < 0 || diseaseAfterCR === 'asMeasured') return verdicts;
  return verdicts.map((verdict, visit) =>
    visit > complete && verdict !== 'CR' && verdict !== 'NE' ? 'PD' : verdict,
  );
}
