/**
 * The one piece of markup that front matter and interface sentences may hold:
 * `**strong words**`, so that a translator can move the stress with the sentence.
 */

/** A run of text, said plainly or with stress. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

/** Splits `a **b** c` into its runs; stars that do not pair stay as they are. */
export function emphasis(sentence: string): readonly Run[] {
  return sentence
    .split(/\*\*(?=\S)(.+?)\*\*/)
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The sentence without its marks, for where nothing can be stressed. */
export function unstressed(sentence: string): string {
  return emphasis(sentence)
    .map(({ text }) => text)
    .join('');
}
