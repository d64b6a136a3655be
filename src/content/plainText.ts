/**
 * A built page as plain text, a block a line: headings, sentences, lists, tables row by row, and what
 * pictures show. What only a hand or a screen can use is left out: controls, navigation, notes that open
 * on a tap. What the notes on numbers say stands in the page's own list of numbers, made for paper.
 */
import type { Markup } from './pageText.ts';

const silent = new Set(
  'button fieldset head input nav output script select style template #comment'.split(' '),
);
const inline = new Set(
  'a abbr b bdi br cite code em i s small span strong sub sup u wbr'.split(' '),
);
/** What stands before the words of a block; an empty line before a heading parts it from what came before. */
const marks: Readonly<Record<string, string>> = {
  h1: '\n# ',
  h2: '\n## ',
  h3: '\n### ',
  h4: '\n#### ',
  li: '- ',
};

const attribute = (node: Markup, name: string): string | undefined =>
  node.attrs?.find((one) => one.name === name)?.value;

const tidy = (text: string): string => text.replaceAll(/[\s\u200d]+/g, ' ').trim();

/** A button that opens a note is a word of its sentence. */
const opensNote = (node: Markup): boolean =>
  attribute(node, 'popovertarget') !== undefined &&
  attribute(node, 'popovertargetaction') === undefined;

/** Classes of what only stands on a screen: words in place of numbers (styles/numbers.css), and boxes to tick. */
const onScreen = new Set(['instead', 'skip-numbers', 'do']);

const isLeftOut = (node: Markup): boolean =>
  (silent.has(node.nodeName) && !opensNote(node)) ||
  (attribute(node, 'class') ?? '').split(' ').some((name) => onScreen.has(name)) ||
  ['hidden', 'popover'].some((name) => attribute(node, name) !== undefined);

/** The text inside `root`, whatever `root` itself is. */
export function plainText(root: Markup): string {
  const blocks: string[] = [];
  let words = '';
  let mark = '';

  const finish = (): void => {
    if (tidy(words) !== '') {
      blocks.push(mark + tidy(words));
      mark = '';
    }
    words = '';
  };
  const visit = (node: Markup, before: Markup | undefined): void => {
    const { nodeName: name } = node;
    if (name === '#text') words += node.value ?? '';
    if (name === '#text' || isLeftOut(node)) return;
    const label = name === 'svg' && attribute(node, 'aria-label');
    if (typeof label === 'string') {
      finish();
      blocks.push(`[${label}]`);
    } else if (name === 'tr') {
      finish();
      const cells = (node.childNodes ?? []).filter((one) => /^t[dh]$/.test(one.nodeName));
      blocks.push(cells.map((one) => tidy(plainText(one))).join(' | '));
    } else if (inline.has(name) || opensNote(node)) {
      // Pieces that the page sets apart by style alone.
      if (before !== undefined && before.nodeName !== '#text') words += ' ';
      visitAll(node);
    } else if (name !== 'svg') {
      finish();
      mark = marks[name] ?? mark;
      visitAll(node);
      finish();
      mark = '';
    }
  };
  const visitAll = ({ childNodes = [] }: Markup): void =>
    childNodes.forEach((node, i) => visit(node, childNodes[i - 1]));
  visitAll(root);
  finish();
  return blocks.join('\n').trim();
}
