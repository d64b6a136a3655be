import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attack, hostile, long, rightToLeft } from './pseudoText.ts';

const english = Object.values(
  JSON.parse(readFileSync('content/ui/en.json', 'utf8')) as Record<string, string>,
);

describe.each([
  { name: 'a longer language', turn: long },
  { name: 'a language from right to left', turn: rightToLeft },
])('$name', ({ turn }) => {
  test('has no word of plain letters', () => {
    expect(english.map((text) => turn(text).replaceAll(/\{\w+\}/g, '')).join(' ')).not.toMatch(
      /[a-z]/i,
    );
  });

  test('keeps what a program fills in, and stress', () => {
    expect(turn('**Ask** {who} at {day}.')).toMatch(
      /^\*\*\P{ASCII}+\*\* \{who\} \P{ASCII}+ \{day\}\.$/u,
    );
  });

  test('turns a word the same way wherever it stands', () => {
    expect(turn('a scan, one scan').split(/,? /).at(-1)).toBe(turn('scan'));
  });
});

test('a longer language is longer by 40% and more', () => {
  const bare = (text: string): number => text.replaceAll(/\{\w+\}|\*\*/g, '').length;
  const sum = (texts: readonly string[]): number =>
    texts.reduce((all, text) => all + bare(text), 0);
  expect(sum(english.map(long)) / sum(english)).toBeGreaterThan(1.4);
});

test('an abbreviation does not grow, and a capital stays one', () => {
  expect([long('PET'), long('ABC'), long('Scan')]).toEqual(['ṖÉŤ', 'ÁɃÇ', 'Šççáññ']);
});

test('a hostile text holds the attack, before the space at its end', () => {
  expect(hostile('Ask ')).toBe(`Ask${attack} `);
  expect(hostile('; ')).toBe('; ');
});
