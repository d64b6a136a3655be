/**
 * The words of a built page, as its readers meet them: block by block, sentence by sentence.
 */

/** A node of a parsed HTML page; parse5's tree has this shape. */
export interface Markup {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Markup[];
}

export interface Sentence {
  readonly text: string;
  /**
   * Ends with a full stop, question mark, exclamation mark or colon of any script. What does not (most headings,
   * labels, table cells) is a fragment.
   */
  readonly whole: boolean;
  /** Stands in the main content, open to view: not in navigation, a note or the list of sources. */
  readonly main: boolean;
}

export interface PageText {
  readonly lang: string;
  readonly sentences: readonly Sentence[];
  /** All our own words on the page, for the banned words. */
  readonly words: string;
}

const invisible = new Set(['script', 'style', 'template', 'head', '#comment', '#documentType']);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const attribute = (node: Markup, name: string): string | undefined =>
  node.attrs?.find((one) => one.name === name)?.value;

const hasClass = (node: Markup, name: string): boolean =>
  (attribute(node, 'class') ?? '').split(' ').includes(name);

/** A button that opens a note is part of its sentence. */
const isInline = (node: Markup): boolean =>
  inline.has(node.nodeName) ||
  (node.nodeName === 'button' && attribute(node, 'popovertarget') !== undefined);

/** Whether a node begins text that is not scored: notes, navigation, citations. */
const isAside = (node: Markup): boolean =>
  node.nodeName === 'nav' ||
  attribute(node, 'popover') !== undefined ||
  hasClass(node, 'sources') ||
  hasClass(node, 'claim-notes');

/** Whether a node says in another language what the page says in its own, as a wrong address is told. */
const isForeign = (node: Markup, lang: string): boolean =>
  node.nodeName === 'section' && (attribute(node, 'lang') ?? lang) !== lang;

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What ends a sentence in any script, with the quotation marks and brackets that close after it. */
const end = String.raw`[\p{Sentence_Terminal}…:][\p{Pe}\p{Pf}\p{Pi}"']*`;
const sentenceGap = new RegExp(String.raw`(?<=${end})\s+(?=\S)`, 'u');
const sentenceEnd = new RegExp(`${end}$`, 'u');

/** Returns the sentences of a block; a last piece without an end is a fragment. */
export function splitSentences(text: string): readonly Pick<Sentence, 'text' | 'whole'>[] {
  return tidy(text)
    .split(sentenceGap)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece) => ({ text: piece, whole: sentenceEnd.test(piece) }));
}

/**
 * The class of what a page hides (styles/numbers.css): words that stand in place of numbers, or, for a
 * reader who skips the numbers, the pieces of text that hold them.
 */
export type Hidden = 'instead' | 'figures';

/**
 * Reads a parsed page, without what has the class `hidden`. Left out, too: titles of sources, in `<cite>`, which
 * are other people's words, and sections in another language than the page's.
 */
export function readPage(page: Markup, hidden: Hidden): PageText {
  const sentences: Sentence[] = [];
  const words: string[] = [];
  let lang = '';
  let block = '';

  const finish = (main: boolean): void => {
    words.push(tidy(block));
    sentences.push(...splitSentences(block).map((sentence) => ({ ...sentence, main })));
    block = '';
  };

  const visit = (node: Markup, main: boolean): void => {
    if (invisible.has(node.nodeName) || attribute(node, 'hidden') !== undefined) return;
    if (hasClass(node, hidden)) return;
    if (node.nodeName === '#text') block += node.value ?? '';
    if (node.nodeName === 'html') lang = attribute(node, 'lang') ?? '';
    if (node.nodeName === 'cite' || isForeign(node, lang)) return;
    const children = node.childNodes ?? [];
    if (attribute(node, 'popover') !== undefined) {
      // A note stands in the middle of a sentence: it is read apart, and the sentence goes on.
      const outer = block;
      block = '';
      for (const child of children) {
        visit(child, false);
        finish(false);
      }
      block = outer;
      return;
    }
    if (isInline(node) || node.nodeName === '#text') {
      for (const child of children) visit(child, main);
      return;
    }
    finish(main);
    const inside = (main || node.nodeName === 'main') && !isAside(node);
    for (const child of children) visit(child, inside);
    finish(inside);
  };

  visit(page, false);
  return { lang, sentences, words: words.filter(Boolean).join('\n') };
}
