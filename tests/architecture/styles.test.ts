import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync('src/**/*.{css,astro,svelte}').filter(
  (file) => !file.endsWith('tokens.css'),
);

/** The sheets of a file: all of a style sheet, or the `<style>` parts of a component; comments left out. */
function sheetsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const parts = file.endsWith('.css') ? [text] : (text.match(/<style[\s\S]*?<\/style>/g) ?? []);
  return parts.map((part) => part.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
}

describe.each(files)('%s', (file) => {
  const parts = sheetsOf(file);
  const rules = parts.join('\n');

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
    // A sheet for the whole page is not read for `:global`, which would stand in it as it is.
    const isForAll = (part: string): boolean =>
      file.endsWith('.css') || part.startsWith('<style is:global>');
    const wrong = parts.filter((part) => (isForAll(part) ? /:global\(/ : /^\s*\[dir=/m).test(part));
    expect(file.endsWith('.svelte') ? [] : wrong).toEqual([]);
  });
});
