/** Reads a chapter into what the content check needs: front matter, components, and text by block. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { componentMark } from './figures.ts';
import { error, type Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

/** A component as the author wrote it. */
export interface UsedComponent {
  readonly name: string;
  readonly line: number;
  readonly props: Readonly<Record<string, string | true>>;
  /** Whether it stands inside <Numbers>, which readers can skip. */
  readonly inNumbers: boolean;
}

/**
 * The text of one block, such as a paragraph; a component in it is `componentMark` and its slot. What
 * stands inside <Numbers> is a block of its own.
 */
export interface TextBlock {
  readonly text: string;
  readonly inNumbers: boolean;
  readonly lineAt: (offset: number) => number;
  /** Where the slot of each <Term> in it starts and ends. */
  readonly terms: readonly TermSlot[];
  /** Whether hard words in it are explained: not in headings and tables, nor in questions that a reader picks. */
  readonly explains: boolean;
}

export interface TermSlot {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface MdxFile {
  readonly frontMatter: YamlFile;
  readonly components: readonly UsedComponent[];
  readonly blocks: readonly TextBlock[];
  /** What is not allowed in a chapter at all: code, raw HTML, and what cannot be read. */
  readonly problems: readonly Problem[];
}

/** The part of a syntax tree node (mdast with MDX) that we look at. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** Of a link. */
  readonly url?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

interface Point {
  readonly line: number;
  /** In characters from the start of the file; always there in a parsed file. */
  readonly offset?: number | undefined;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly type: string };
  readonly position?: Node['position'];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/**
 * The syntax tree of a chapter file.
 * @throws when it cannot be read
 */
export const parseMdx = (source: string): Node => processor.parse(source);

const blockTypes = new Set(['paragraph', 'heading', 'code', 'mdxJsxFlowElement']);
const comment = /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/;

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** What is wrong with one node as such. */
function forbidden(file: string, node: Node): Problem | undefined {
  const place = { file, line: lineOf(node) };
  if (node.type === 'mdxjsEsm') {
    return error(
      place,
      'a chapter does not import or export',
      'Take the line out: all components are there already.',
    );
  }
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type) && !comment.test(node.value ?? '')) {
    return error(
      place,
      `{${node.value ?? ''}} is code`,
      'Write plain words; take the curly brackets out.',
    );
  }
  const isElement = /^mdxJsx(?:Flow|Text)Element$/.test(node.type);
  if (isElement && !/^[A-Z]/.test(node.name ?? '')) {
    return error(
      place,
      `<${node.name ?? ''}> is HTML`,
      'Use Markdown, or one of the components in content/README.md.',
    );
  }
  return undefined;
}

/** A component's props, and what is wrong with the way they are written. */
function readComponent(
  file: string,
  node: Node,
): { component: Omit<UsedComponent, 'inNumbers'>; problems: Problem[] } {
  const name = node.name ?? '';
  const line = lineOf(node);
  const props: Record<string, string | true> = {};
  const problems: Problem[] = [];
  for (const { type, name: prop = '', value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      problems.push(
        error(
          { file, line },
          `<${name}> has code in {curly brackets}`,
          `Write ${prop || 'each prop'}="…" with plain text.`,
        ),
      );
    } else props[prop] = value ?? true;
  }
  return { component: { name, line, props }, problems };
}

/** Where a piece of text stands. */
interface Around {
  readonly inNumbers: boolean;
  /** Whether a word of the glossary needs its meaning here. */
  readonly explains: boolean;
}

/** Adds a block's text piece by piece, and remembers on which line each piece starts. */
class BlockText {
  #text = '';
  readonly #terms: TermSlot[] = [];
  readonly #pieces: { readonly offset: number; readonly line: number }[] = [];

  add(text: string, line: number): void {
    this.#pieces.push({ offset: this.#text.length, line });
    this.#text += text;
  }

  get length(): number {
    return this.#text.length;
  }

  /** What was added since `start` stands in a <Term>. */
  markTerm(id: string, start: number): void {
    this.#terms.push({ id, start, end: this.length });
  }

  finish({ inNumbers, explains }: Around): TextBlock | undefined {
    const text = this.#text;
    if (text.replaceAll(componentMark, '').trim() === '') return undefined;
    const pieces = [...this.#pieces].reverse();
    const lineAt = (offset: number): number => {
      const piece = pieces.find((one) => one.offset <= offset);
      if (!piece) return 1;
      return piece.line + text.slice(piece.offset, offset).split('\n').length - 1;
    };
    return {
      text,
      inNumbers,
      lineAt,
      terms: this.#terms,
      explains: explains && !text.startsWith('|'),
    };
  }
}

/** Reads the text of a chapter file. */
export function readMdx(file: string, source: string): MdxFile {
  const components: UsedComponent[] = [];
  const blocks: TextBlock[] = [];
  const problems: Problem[] = [];
  let frontMatter = readYaml(file, '');

  const visit = (node: Node, outer: BlockText | undefined, around: Around): void => {
    if (node.type === 'yaml') {
      frontMatter = readYaml(file, node.value ?? '', lineOf(node) + 1);
      return;
    }
    const wrong = forbidden(file, node);
    if (wrong) problems.push(wrong);
    const isComponent = node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '');
    const isNumbers = isComponent && node.name === 'Numbers';
    const inNumbers = around.inNumbers || isNumbers;
    const block = blockTypes.has(node.type) || isNumbers ? new BlockText() : outer;
    const read = isComponent ? readComponent(file, node) : undefined;
    if (read) {
      components.push({ ...read.component, inNumbers });
      problems.push(...read.problems);
      block?.add(componentMark, lineOf(node));
    }
    const explains = around.explains && node.type !== 'heading' && node.name !== 'AskYourTeam';
    const start = block?.length ?? 0;
    if (/^(?:text|inlineCode|code)$/.test(node.type)) block?.add(node.value ?? '', lineOf(node));
    if (node.type === 'break') block?.add('\n', lineOf(node));
    for (const child of node.children ?? []) visit(child, block, { inNumbers, explains });
    if (read?.component.name === 'Term') block?.markTerm(String(read.component.props.id), start);
    const finished = block === outer ? undefined : block?.finish({ inNumbers, explains });
    if (finished) blocks.push(finished);
  };

  try {
    visit(parseMdx(source), undefined, { inNumbers: false, explains: true });
  } catch (cause) {
    const { line, reason } = cause as { readonly line?: number; readonly reason?: string };
    const message = reason ?? String(cause);
    problems.push(
      error(
        { file, line: line ?? 1 },
        `the page cannot be read here (${message.replace(/[.\s]+$/, '')})`,
        'Check that each <Component … /> ends with /> or has its </Component>, and that no < or { stands alone.',
      ),
    );
  }
  return { frontMatter, components, blocks, problems };
}
