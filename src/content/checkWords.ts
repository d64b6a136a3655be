/** Checks text that readers will see, wherever it stands: no figures of its own, no banned words. */
import { findBanned, type BannedRule } from './bannedWords.ts';
import { findFigures } from './figures.ts';
import { error, type Problem } from './problem.ts';

export interface WordRules {
  readonly lang: string;
  readonly names: readonly string[];
  readonly banned: readonly BannedRule[];
}

/** Where a text stands. */
export interface TextPlace {
  readonly file: string;
  /** The line of a place in the text, counted in characters from 0. */
  readonly lineAt: (offset: number) => number;
}

/** Every problem with one text. */
export function checkWords(text: string, place: TextPlace, rules: WordRules): readonly Problem[] {
  const { file } = place;
  const figures = findFigures(text, rules).map(({ text: figure, offset }) =>
    error(
      { file, line: place.lineAt(offset) },
      `the figure "${figure}" is not from a claim`,
      'Put it in content/claims.yaml and write <Claim id="…" figure="…" /> here. If it belongs to a name, add the name to content/names.yaml.',
    ),
  );
  return [...figures, ...checkBanned(text, place, rules.banned)];
}

/** Banned words alone, for texts whose figures are checked elsewhere. */
export function checkBanned(
  text: string,
  { file, lineAt }: TextPlace,
  rules: readonly BannedRule[],
): readonly Problem[] {
  return findBanned(text, rules).map(({ text: words, offset, rule }) =>
    error(
      { file, line: lineAt(offset) },
      `we do not say "${words}" (${rule.why})`,
      `Say: ${rule.say}.`,
    ),
  );
}
