/** What the built site has for other people's pages. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builds } from '../../scripts/steps.ts';

const folders = builds.map(({ OUT_DIR }) => path.resolve(OUT_DIR, 'embed/v1'));

it('the host script has a name that stays and one for its bytes, and is the same wherever the site lives', () => {
  const names = folders.map((folder) => globSync('loader*.js', { cwd: folder }).sort());
  expect(names[0]).toEqual([expect.stringMatching(/^loader\.[0-9a-f]{10}\.js$/), 'loader.js']);
  expect(names[1]).toEqual(names[0]);
  const texts = folders.flatMap((folder) =>
    names[0]!.map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  expect(texts[0]).toContain('pxEmbed');
  expect(new Set(texts).size).toBe(1);
});
