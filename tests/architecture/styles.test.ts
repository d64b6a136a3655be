import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = globSync('src/**/*.{css,astro,svelte}').filter(
  (file) => !file.endsWith('tokens.css'),
);

/** The style rules of a file: all of a style sheet, or the `<style>` parts of a component; comments left out. */
function rulesOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  const parts = file.endsWith('.css') ? [text] : (text.match(/<style[\s\S]*?<\/style>/g) ?? []);
  return parts.join('\n').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

describe.each(sheets)('%s', (file) => {
  const rules = rulesOf(file);

  it('takes every colour from the tokens', () => {
    expect(
      rules.match(/#[\da-f]{3,8}\b(?!\s*[{,])|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(/gi) ?? [],
    ).toEqual([]);
  });

  it('names sides by the flow of text, not by left and right', () => {
    expect(
      rules.match(
        /(margin|padding|border)-(left|right|top|bottom)\b|text-align:\s*(left|right)/g,
      ) ?? [],
    ).toEqual([]);
    const fourSides = rules.matchAll(/(?:margin|padding|inset): \S+ (\S+) \S+ (\S+);/g);
    expect([...fourSides].filter(([, right, left]) => right !== left)).toEqual([]);
  });

  it('asks for the direction of the page, not of a part of the component', () => {
    expect(file.endsWith('.astro') && /^\s*\[dir=/m.test(rules)).toBe(false);
  });
});
