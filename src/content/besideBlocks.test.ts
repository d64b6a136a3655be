import { describe, expect, test } from 'vitest';
import { blocksOf, pairBlocks, withOwnIds } from './besideBlocks.ts';

describe('the blocks of a text', () => {
  test.each([
    {
      html: '<h2>One</h2>\n<p>Two <b>three</b>.</p>',
      blocks: ['<h2>One</h2>', '<p>Two <b>three</b>.</p>'],
    },
    { html: '<ul><li>a</li><li>b</li></ul>', blocks: ['<ul><li>a</li><li>b</li></ul>'] },
    {
      html: '<svg width="0"><pattern id="p"></pattern></svg><figure>f</figure><p>x</p>',
      blocks: ['<svg width="0"><pattern id="p"></pattern></svg><figure>f</figure>', '<p>x</p>'],
    },
    { html: '  \n', blocks: [] },
  ])('of $html', ({ html, blocks }) => {
    expect(blocksOf(html)).toEqual(blocks);
  });
});

test('ids of a text and what refers to them are its own; what refers to elsewhere stays', () => {
  const html =
    '<p id="a" aria-labelledby="a elsewhere"><a href="#a">x</a><a href="#main">y</a>' +
    '<button popovertarget="a">z</button><path fill="url(#a)" stroke="url(#live)"/></p>';
  expect(withOwnIds(html, '-hr')).toBe(
    '<p id="a-hr" aria-labelledby="a-hr elsewhere"><a href="#a-hr">x</a><a href="#main">y</a>' +
      '<button popovertarget="a-hr">z</button><path fill="url(#a-hr)" stroke="url(#live)"/></p>',
  );
});

test('what the other text lacks stands alone', () => {
  expect(pairBlocks(['a', 'b'], ['c'])).toEqual([
    ['a', 'c'],
    ['b', ''],
  ]);
});
