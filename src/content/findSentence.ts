/** Finds the file and line an author wrote a sentence on, from the sentence as the page shows it. */
import { wordsOf } from './readability.ts';

/** A file under content/. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Every run of three words of a text, with the line its first word stands on. */
function runs(text: string): readonly { readonly run: string; readonly line: number }[] {
  const words = text.split('\n').flatMap((line, index) => {
    const plain = line.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\]\([^)]*\)/g, ' ');
    return wordsOf(plain.toLowerCase()).map((word) => ({ word, line: index + 1 }));
  });
  return words.slice(0, -2).map(({ word, line }, index) => ({
    run: [word, words[index + 1]?.word, words[index + 2]?.word].join(' '),
    line,
  }));
}

/** The place that shares most runs of words with the sentence, or undefined when none shares any. */
export function findSentence(sentence: string, files: readonly SourceFile[]): Place | undefined {
  const wanted = new Set(runs(sentence).map(({ run }) => run));
  const candidates = files.map(({ file, text }) => {
    const hits = runs(text).filter(({ run }) => wanted.has(run));
    return { file, line: hits[0]?.line ?? 1, hits: new Set(hits.map(({ run }) => run)).size };
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (top, one) => (one.hits > (top?.hits ?? 0) ? one : top),
    undefined,
  );
  return best && { file: best.file, line: best.line };
}
