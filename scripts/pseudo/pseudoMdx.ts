/** Turns the words of a chapter, and leaves components, ids, links and marks as they are. */
import { type Node, parseMdx } from '#content/mdxFile.ts';
import type { Turn } from './pseudoText.ts';
import { turnYaml } from './pseudoYaml.ts';

/** A piece of the file, from one place to another, and what stands there instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Props that hold words (src/content/vocabulary.ts). */
const wordProps = new Set(['title', 'instead']);

const inMarkdown = (text: string): string => text.replaceAll(/[\\<{`*_[\]&]/g, '\\$&');
const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Turns each cell of a row on its own. */
const turnRun = (text: string, turn: Turn): string =>
  text
    .split(/([|\n])/)
    .map(turn)
    .join('');

const placed = ({ position }: Pick<Node, 'position'>, text: string): Change => ({
  from: position?.start.offset ?? 0,
  to: position?.end.offset ?? 0,
  text,
});

function changesIn(node: Node, turn: Turn): readonly Change[] {
  const { type, value = '', attributes = [], children = [] } = node;
  if (type === 'yaml') return [placed(node, `---\n${turnYaml(value, turn)}---`)];
  if (type === 'text') return [placed(node, inMarkdown(turnRun(value, turn)))];
  const props = attributes.flatMap((prop) => {
    const { name = '', value: words } = prop;
    if (!wordProps.has(name) || typeof words !== 'string') return [];
    return [placed(prop, `${name}="${inAttribute(turn(words))}"`)];
  });
  return [...props, ...children.flatMap((child) => changesIn(child, turn))];
}

/** The file with its words turned; its blocks stand in the same order. */
export function turnMdx(source: string, turn: Turn): string {
  let end = 0;
  const pieces = changesIn(parseMdx(source), turn).map(({ from, to, text }) => {
    const before = source.slice(end, from);
    end = to;
    return before + text;
  });
  return pieces.join('') + source.slice(end);
}
