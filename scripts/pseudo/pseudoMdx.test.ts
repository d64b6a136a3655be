import { expect, test } from 'vitest';
import { readMdx } from '#content/mdxFile.ts';
import { turnMdx } from './pseudoMdx.ts';
import { attack, hostile, long } from './pseudoText.ts';

const source = `---
title: How it grows
picture: pair
ask: next-scan
---

## A heading

Of 100 people, **most** have <Term id="growth">real growth</Term> ([more](../words/#a)).

<Callout kind="key" title="To know">

- One & two.

| Rule | Word |
|---|---|
| one | "two" |

</Callout>
`;
const upper = (text: string): string => text.toUpperCase();

test('words are turned; components, ids, links and marks stay', () => {
  expect(turnMdx(source, upper)).toBe(`---
title: HOW IT GROWS
picture: pair
ask: next-scan
---

## A HEADING

OF 100 PEOPLE, **MOST** HAVE <Term id="growth">REAL GROWTH</Term> ([MORE](../words/#a)).

<Callout kind="key" title="TO KNOW">

- ONE \\& TWO.

| RULE | WORD |
|---|---|
| ONE | "TWO" |

</Callout>
`);
});

test('a hostile chapter can be read, and says what it is to say', () => {
  const { blocks, components, frontMatter, problems } = readMdx('a.mdx', turnMdx(source, hostile));
  expect(problems).toEqual([]);
  expect(frontMatter.data).toMatchObject({ title: `How it grows${attack}`, picture: 'pair' });
  expect(components.map(({ name }) => name)).toEqual(['Term', 'Callout']);
  expect(components[1]!.props.title).toBe(`To know${attack}`);
  expect(blocks[0]!.text).toBe(`A heading${attack}`);
});

test('a turned chapter has the blocks and components of its source, in order', () => {
  const [before, after] = [source, turnMdx(source, long)].map((text) => readMdx('a.mdx', text));
  expect(after!.blocks).toHaveLength(before!.blocks.length);
  expect(after!.components.map(({ name, line }) => [name, line])).toEqual(
    before!.components.map(({ name, line }) => [name, line]),
  );
});
