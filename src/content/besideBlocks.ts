/** Two languages of one text, block by block: what the view with both side by side is made of. Pure. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A drawing without width holds patterns that others refer to: no block of the text. */
const isStore = (node: Node): boolean =>
  node.nodeName === 'svg' &&
  'attrs' in node &&
  node.attrs.some(({ name, value }) => name === 'width' && value === '0');

/** The blocks of a text: each of its outermost elements, as HTML; a store of patterns stays with the next. */
export function blocksOf(html: string): readonly string[] {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  const blocks: string[] = [];
  let stored = '';
  for (const node of childNodes) {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
    const source = html.slice(startOffset, endOffset);
    if (isStore(node)) stored += source;
    else if ('tagName' in node) {
      blocks.push(stored + source);
      stored = '';
    }
  }
  return stored === '' ? blocks : [...blocks, stored];
}

/** Attributes that name an element of the page, or several. */
const references = /\b(id|for|popovertarget|aria-(?:labelledby|describedby|controls))="([^"]*)"/g;

/**
 * The same HTML with `suffix` at the end of every id that stands in it, and of what refers to those: so
 * that two languages can stand on one page. What refers to an id outside stays.
 */
export function withOwnIds(html: string, suffix: string): string {
  const own = new Set([...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
  const renamed = (id: string): string => (own.has(id) ? id + suffix : id);
  return html
    .replaceAll(references, (_, name: string, ids: string) => {
      return `${name}="${ids.split(' ').map(renamed).join(' ')}"`;
    })
    .replaceAll(/href="#([^"]*)"/g, (_, id: string) => `href="#${renamed(id)}"`)
    .replaceAll(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${renamed(id)})`);
}

/** The blocks of two texts in pairs, in order; where one has no more, the other stands alone. */
export function pairBlocks(
  first: readonly string[],
  second: readonly string[],
): readonly (readonly [string, string])[] {
  const { length } = first.length > second.length ? first : second;
  return Array.from({ length }, (_, place) => [first[place] ?? '', second[place] ?? '']);
}
