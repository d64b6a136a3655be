/** Checks that an English chapter explains each hard word, by a <Term>, where the word first stands in its text. */
import type { TextBlock } from './mdxFile.ts';
import { error, type Problem } from './problem.ts';

/** The glossary of a language: by id, each word as it stands there, such as "Spot (lesion)". */
export type KnownTerms = ReadonlyMap<string, string>;

/** Endings of an English word in the plural; other languages bend words in too many ways to list. */
function withEndings(word: string): string {
  const plain = RegExp.escape(word);
  return [
    `${plain}(?:s|es)?`,
    ...(word.endsWith('y') ? [`${RegExp.escape(word.slice(0, -1))}ies`] : []),
    ...(word.endsWith('sis') ? [`${RegExp.escape(word.slice(0, -3))}ses`] : []),
  ].join('|');
}

/** Finds "spot", "Spots" and "lesion" for "Spot (lesion)"; not "spotless", nor "iRECIST" for "RECIST". */
function pattern(term: string): RegExp {
  const words = term.split(/[(),]/).map((word) => word.trim());
  const any = words.filter(Boolean).map(withEndings);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

/** The first place of a word outside every <Term> of a block. */
function firstBare({ text, terms }: TextBlock, word: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(word)].find(
    ({ index }) => !terms.some(({ start, end }) => start <= index && index < end),
  );
}

/** Words of the glossary that stand in the text before the chapter explains them, or that it never does. */
export function checkTerms(
  file: string,
  blocks: readonly TextBlock[],
  terms: KnownTerms,
): readonly Problem[] {
  const texts = blocks.filter(({ explains }) => explains);
  return [...terms].flatMap(([id, term]) => {
    const word = pattern(term);
    for (const block of texts) {
      const bare = firstBare(block, word);
      const explained = block.terms.find((slot) => slot.id === id);
      if (bare && (!explained || bare.index < explained.start)) {
        const what = `"${bare[0]}" is not explained where it first stands`;
        const fix = `Write <Term id="${id}">${bare[0]}</Term>.`;
        return [error({ file, line: block.lineAt(bare.index) }, what, fix)];
      }
      if (explained) return [];
    }
    return [];
  });
}
