import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { card, cardSize, wrap } from './card.ts';
import { png } from './png.ts';

const words = { message: 'One scan cannot tell.', title: 'A & B', site: 'The site', or: 'or' };

describe('a card', () => {
  test('is as big as it says, and has all its words as text', () => {
    const svg = card(words);
    expect(svg).toContain(`width="${cardSize.width}" height="${cardSize.height}"`);
    for (const text of ['One scan cannot tell.', 'A &amp; B', 'The site', 'or'])
      expect(svg).toContain(`>${text}</text>`);
  });

  test('has two lumps of one outline, filled in two ways', () => {
    const svg = card(words);
    expect(new Set(svg.match(/d="M[^"]{400,}z" transform[^/]*stroke-width="18"/g)).size).toBe(1);
    expect(svg.match(/stroke-width="18"/g)).toHaveLength(2);
    expect(svg.match(/fill="#fbebc4"/g)).toHaveLength(1);
  });

  test('is the same each time', () => {
    expect(card(words)).toBe(card(words));
  });
});

test.each([
  { text: 'one two three', letters: 7, lines: ['one two', 'three'] },
  { text: 'one two three', letters: 20, lines: ['one two three'] },
  { text: 'incomprehensible', letters: 5, lines: ['incomprehensible'] },
])('"$text" in lines of $letters is $lines', ({ text, letters, lines }) => {
  expect(wrap(text, letters)).toEqual(lines);
});

test('a PNG holds the pixels it was given, without their alpha', async () => {
  const pixels = Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255]);
  const file = await png({ width: 1, height: 2, pixels });
  expect(file.subarray(12, 29).toString('hex')).toBe(
    '49484452' + '00000001' + '00000002' + '0802000000',
  );
  const length = file.readUInt32BE(33);
  expect([...inflateSync(file.subarray(41, 41 + length))]).toEqual([0, 1, 2, 3, 0, 4, 5, 6]);
});
