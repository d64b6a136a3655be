/** Words that do harm here, from content/banned-words.yaml, each with the reason and better words. */
import { z } from 'astro/zod';
import type { Found } from './figures.ts';

const text = z.string().trim().min(1);

export const bannedRule = z.strictObject({
  words: z.array(text).min(1).describe('the words; a star stands for any ending, as in fight*'),
  why: text.describe('what is wrong with them'),
  say: text.describe('what to say instead'),
});

export type BannedRule = z.infer<typeof bannedRule>;

export interface FoundBanned extends Found {
  readonly rule: BannedRule;
}

/** Made once, as every text of every language is read for each. */
const patterns = new Map<string, RegExp>();

/** Returns 'fight*' as a pattern of whole words, any case, any space or apostrophe. */
function pattern(words: string): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const source = words
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', String.raw`[\p{L}\p{M}]*`)
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(/\s+/g, String.raw`\s+`);
  const made = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${source}(?![\p{L}\p{M}\p{N}])`, 'giu');
  patterns.set(words, made);
  return made;
}

/** Every banned word in the text. */
export function findBanned(text: string, rules: readonly BannedRule[]): readonly FoundBanned[] {
  return rules.flatMap((rule) =>
    rule.words.flatMap((words) =>
      [...text.matchAll(pattern(words))].map((match) => ({
        text: match[0],
        offset: match.index,
        rule,
      })),
    ),
  );
}
