import { describe, expect, test } from 'vitest';
import { checkTwins, readBlocks } from './blocks.ts';
import { formatProblem } from './problem.ts';

/** Reads a chapter's blocks as 'line kind: words [parts]'. */
const read = (text: string): string[] =>
  readBlocks(text).map(
    ({ line, kind, text: words, parts }) => `${line} ${kind}: ${words} [${parts.join(', ')}]`,
  );

describe('the blocks of a chapter', () => {
  test.each([
    {
      name: 'are its headings, paragraphs and list items; front matter is none',
      text: '---\ntitle: T\n---\n\n## Two\n\nOne\nparagraph.\n\n- first\n- second\n\n1. third',
      blocks: [
        '5 heading 2: Two []',
        '7 paragraph: One paragraph. []',
        '10 list item: first []',
        '11 list item: second []',
        '13 list item: third []',
      ],
    },
    {
      name: 'know the components and the links in their words, by their ids, sorted',
      text: 'A <Term id="node">node</Term>: <Numbers instead="Few.">about <Claim id="growth" figure="shrink" /></Numbers> [there](../words/) or [here](https://a.b/).',
      blocks: [
        '1 paragraph: A <Term id="node">node</Term>: <Numbers instead="Few.">about <Claim id="growth" figure="shrink" /></Numbers> [there](../words/) or [here](https://a.b/). [(../words/), <Numbers>, <Numbers> <Claim figure="shrink" id="growth">, <Term id="node">]',
      ],
    },
    {
      name: 'are its components, too, whose titles are words',
      text: '<Callout kind="key" title="Ask">\n\nText.\n\n</Callout>\n\n<People />',
      blocks: [
        '1 <Callout kind="key">: title="Ask" []',
        '3 paragraph: Text. []',
        '7 <People>:  []',
      ],
    },
    {
      name: 'are the same for actions on a line each and with lines of their own',
      text: '<Actions>\n  <Action kind="ask">Ask.</Action>\n  <Action kind="call">\n    Call.\n  </Action>\n</Actions>',
      blocks: [
        '1 <Actions>:  []',
        '2 <Action kind="ask">:  []',
        '2 paragraph: Ask. []',
        '3 <Action kind="call">:  []',
        '4 paragraph: Call. []',
      ],
    },
    {
      name: 'count the rows of a table',
      text: '| A | B |\n|---|---|\n| 1 | 2 |',
      blocks: ['1 table of 3 rows: | A | B | |---|---| | 1 | 2 | []'],
    },
    { name: 'are none in a chapter that cannot be read', text: '<Callout>', blocks: [] },
  ])('$name', ({ text, blocks }) => {
    expect(read(text)).toEqual(blocks);
  });
});

describe('a translation', () => {
  const differ = (source: string, twin: string): string[] =>
    checkTwins({ file: 'en.mdx', text: source }, { file: 'hr.mdx', text: twin }).map(
      (problem) => formatProblem(problem).split('. Fix: ')[0]!,
    );

  test.each([
    { name: 'may have other words', source: '## A\n\nB.', twin: '## C\n\nD e f.' },
    {
      name: 'may have another order of words',
      source: 'A <Term id="a">b</Term> and <Cite id="c" />.',
      twin: '<Cite id="c" /> i <Term id="a">b</Term>.',
    },
    {
      name: 'may have another title of a box',
      source: '<More title="A">\n\nB.\n\n</More>',
      twin: '<More title="C">\n\nD.\n\n</More>',
    },
  ])('$name', ({ source, twin }) => {
    expect(differ(source, twin)).toEqual([]);
  });

  test.each([
    {
      name: 'a heading of another level',
      source: 'A.\n\n## B',
      twin: 'A.\n\n### B',
      what: 'hr.mdx:3: here stands a heading 3, but en.mdx:3 is a heading 2',
    },
    {
      name: 'two paragraphs made one',
      source: 'A.\n\nB.\n\n- C',
      twin: 'A. B.\n\n- C',
      what: 'hr.mdx:3: here stands a list item, but en.mdx:3 is a paragraph',
    },
    {
      name: 'a paragraph more at the end',
      source: 'A.',
      twin: 'A.\n\nB.',
      what: 'hr.mdx:3: here stands a paragraph, but en.mdx:1 is the last of its page',
    },
    {
      name: 'a paragraph less at the end',
      source: 'A.\n\nB.',
      twin: 'A.',
      what: 'hr.mdx:1: the page ends here, but en.mdx:3 goes on with a paragraph',
    },
    {
      name: 'a word that is no longer explained',
      source: 'A <Term id="node">node</Term>.',
      twin: 'A node.',
      what: 'hr.mdx:1: this lacks <Term id="node"> of en.mdx:1',
    },
    {
      name: 'a figure of another name',
      source: '<Numbers instead="Few.">x <Claim id="a" figure="b" /></Numbers>',
      twin: '<Numbers instead="Few.">x <Claim id="a" figure="c" /></Numbers>',
      what: 'hr.mdx:1: this lacks <Numbers> <Claim figure="b" id="a"> of en.mdx:1; this has <Numbers> <Claim figure="c" id="a">, but en.mdx:1 does not',
    },
    {
      name: 'a box of another kind',
      source: '<Callout kind="key" title="A">\n\nB.\n\n</Callout>',
      twin: '<Callout kind="cost" title="A">\n\nB.\n\n</Callout>',
      what: 'hr.mdx:1: here stands a <Callout kind="cost">, but en.mdx:1 is a <Callout kind="key">',
    },
    {
      name: 'another question in its front matter',
      source: '---\nask: numbers\n---\n\nA.',
      twin: '---\ntitle: T\nask: worry\n---\n\nA.',
      what: 'hr.mdx:3: `ask` is worry, but in en.mdx:2 numbers',
    },
  ])('may not have $name', ({ source, twin, what }) => {
    expect(differ(source, twin)).toEqual([what]);
  });
});
