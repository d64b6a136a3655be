import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Lines of an MDX text that would import or export code: MDX takes them only at the start of a line. */
const codeLines = (text: string): string[] =>
  text.split('\n').filter((line) => /^(import|export)\b/.test(line));

describe('a chapter', () => {
  it.each(globSync('content/**/*.mdx'))('%s imports and exports nothing', (file) => {
    expect(codeLines(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('would be caught importing', () => {
    expect(
      codeLines("# Title\nimport X from './X.astro';\nexport const a = 1;\nimportant"),
    ).toEqual(["import X from './X.astro';", 'export const a = 1;']);
  });
});
