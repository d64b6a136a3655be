/**
 * A chapter as a sequence of blocks, the same in every language: headings, paragraphs, list items and
 * components. A translation keeps each block as one block, so that the two can stand side by side.
 */
import { error, type Problem } from './problem.ts';
import { parseMdx, readMdx, type Node } from './mdxFile.ts';
import { entriesOf } from './readContent.ts';
import { textProps } from './vocabulary.ts';
import type { YamlFile } from './yamlFile.ts';

export interface Block {
  /** 'paragraph', 'list item', 'heading 2', 'table of 4 rows', 'code block', or '<Callout kind="key">'. */
  readonly kind: string;
  /**
   * What stands in its words, as '<Term id="marker">', '<Numbers> <Claim …>' or '(../words/)'. Sorted, as
   * languages put words in another order.
   */
  readonly parts: readonly string[];
  /** Its words as the author wrote them, with single spaces; of a component, the props that are text. */
  readonly text: string;
  /** In the file, counted from 1. */
  readonly line: number;
}

/** Components that stand in a sentence; all others are blocks of their own. */
const inSentence = new Set(['Claim', 'Cite', 'Term', 'Numbers']);

const isElement = ({ type }: Node): boolean => /^mdxJsx(?:Flow|Text)Element$/.test(type);
const isBlockElement = (node: Node): boolean => isElement(node) && !inSentence.has(node.name ?? '');
const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The props of a component that are text, or those that are not, as 'kind="key"'. */
function propsOf({ attributes = [] }: Node, wanted: 'text' | 'other'): readonly string[] {
  return attributes
    .filter(({ name = '' }) => textProps.has(name) === (wanted === 'text'))
    .map(({ name = '', value }) => `${name}="${typeof value === 'string' ? value : ''}"`)
    .sort();
}

/** Returns '<Callout kind="key">', whatever its title is. */
const tag = (node: Node): string => `<${[node.name, ...propsOf(node, 'other')].join(' ')}>`;

/** The components and the links to other pages inside a block; one in `<Numbers>` says so. */
function partsOf(node: Node, around = ''): readonly string[] {
  return (node.children ?? []).flatMap((child) => {
    const own = isElement(child)
      ? [around + tag(child)]
      : child.type === 'link' && child.url?.startsWith('.')
        ? [`${around}(${child.url})`]
        : [];
    return [...own, ...partsOf(child, child.name === 'Numbers' ? '<Numbers> ' : around)];
  });
}

/** Reads the blocks of a chapter file, in their order; front matter is none. None when it cannot be read. */
export function readBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];

  const sliceOf = (nodes: readonly Node[]): string =>
    source.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset);
  const add = (kind: string, node: Node, text: string): void => {
    const line = node.position?.start.line ?? 1;
    const parts = isElement(node) ? [] : [...partsOf(node)].sort();
    blocks.push({ kind, parts, text: tidy(text), line });
  };
  const addWords = (kind: string, node: Node): void => {
    const text = sliceOf(node.children ?? []);
    const rows = text.startsWith('|') ? text.trim().split('\n').length : 0;
    add(rows > 0 ? `table of ${rows} rows` : kind, node, text);
  };
  const visit = (node: Node, inItem: boolean): void => {
    const { type, children = [] } = node;
    if (type === 'heading') addWords(`heading ${node.depth}`, node);
    else if (type === 'paragraph') {
      // As MDX does: block components alone in a paragraph are no paragraph.
      const alone = children.every((one) => isBlockElement(one) || tidy(one.value ?? '-') === '');
      if (alone) for (const one of children.filter(isElement)) visit(one, false);
      else addWords(inItem ? 'list item' : 'paragraph', node);
    } else if (isElement(node)) {
      add(tag(node), node, propsOf(node, 'text').join(' '));
      const inline = children.some((one) => one.type === 'text' && tidy(one.value ?? '') !== '');
      const words = { ...node, type: 'paragraph', children };
      for (const one of inline ? [words] : children) visit(one, false);
    } else if (type === 'code') add('code block', node, node.value ?? '');
    else {
      for (const [place, one] of children.entries()) visit(one, type === 'listItem' && place === 0);
    }
  };

  try {
    visit(parseMdx(source), false);
    return blocks;
  } catch {
    // The content check says why a chapter cannot be read.
    return [];
  }
}

/** Returns the place of the first block in which two chapters differ in structure; -1 when none does. */
export function firstDifference(source: readonly Block[], twin: readonly Block[]): number {
  const sign = (block?: Block): string => JSON.stringify([block?.kind, block?.parts]);
  const length = Math.max(source.length, twin.length);
  return Array.from({ length }).findIndex((_, place) => sign(source[place]) !== sign(twin[place]));
}

/** What is in `all` more often than in `some`. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** A chapter's file and its text. */
export interface ChapterFile {
  readonly file: string;
  readonly text: string;
}

/** Lines of front matter that are no words: the same in each language. */
export const wordless = ['ask', 'picture'] as const;

function checkHeads(source: ChapterFile, twin: ChapterFile): readonly Problem[] {
  const [there, here] = [source, twin].map(({ file, text }) => readMdx(file, text).frontMatter) as [
    YamlFile,
    YamlFile,
  ];
  const valueIn = ({ data }: YamlFile, key: string): unknown =>
    Object.fromEntries(entriesOf(data))[key] ?? null;
  return wordless
    .filter((key) => valueIn(there, key) !== valueIn(here, key))
    .map((key) => {
      const at = `${source.file}:${there.lineOf([key])}`;
      const what = `\`${key}\` is ${String(valueIn(here, key))}, but in ${at} ${String(valueIn(there, key))}`;
      return error({ file: twin.file, line: here.lineOf([key]) }, what, 'Use the same.');
    });
}

/** The first block in which the two differ. */
function checkBlocks(source: ChapterFile, twin: ChapterFile): readonly Problem[] {
  const [blocks, own] = [readBlocks(source.text), readBlocks(twin.text)];
  const place = firstDifference(blocks, own);
  if (place < 0 || own.length === 0) return [];
  const [there, here] = [blocks[place], own[place]];
  const line = here?.line ?? own.at(-1)?.line ?? 1;
  const at = `${source.file}:${there?.line ?? blocks.at(-1)?.line ?? 1}`;
  const lost = without(there?.parts ?? [], here?.parts ?? []);
  const extra = without(here?.parts ?? [], there?.parts ?? []);
  const what = !here
    ? `the page ends here, but ${at} goes on with a ${there?.kind}`
    : !there
      ? `here stands a ${here.kind}, but ${at} is the last of its page`
      : here.kind !== there.kind
        ? `here stands a ${here.kind}, but ${at} is a ${there.kind}`
        : [
            ...(lost.length > 0 ? [`this lacks ${lost.join(', ')} of ${at}`] : []),
            ...(extra.length > 0 ? [`this has ${extra.join(', ')}, but ${at} does not`] : []),
          ].join('; ');
  const fix =
    'Keep each heading, paragraph, list item and component as one, in the same order, with the same ids.';
  return [error({ file: twin.file, line }, what, fix)];
}

/** Reports where a chapter is not built like the one it was translated from; of its blocks, the first place. */
export function checkTwins(source: ChapterFile, twin: ChapterFile): readonly Problem[] {
  if (source.text === '' || twin.text === '') return [];
  return [...checkHeads(source, twin), ...checkBlocks(source, twin)];
}
