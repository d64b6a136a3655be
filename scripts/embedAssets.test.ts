import { createHash } from 'node:crypto';
import { Linter } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEmbedAssets, type EmbedAsset } from './embedAssets.ts';

let loader: EmbedAsset;
beforeAll(async () => {
  loader = (await buildEmbedAssets()).loader!;
});

/** What ESLint's parser says of a text in the language of 2009. */
const complaints = (code: string): string[] =>
  new Linter()
    .verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })
    .map(({ message }) => message);

describe('the host script', () => {
  it('is written in ES5', () => {
    expect(complaints(loader.code)).toEqual([]);
    expect(complaints('var f = () => 1;')).not.toEqual([]);
  });

  it('says first whose it is and under which licence', () => {
    expect(loader.code).toMatch(
      /^\/\*! when-a-scan-looks-worse \d+\.\d+\.\d+, MIT licence, \(c\) .+\*\/\n/,
    );
  });

  it('puts no script that a host joins to it into strict mode', () => {
    expect(loader.code).toMatch(/\*\/\n\(function\(\)\{/);
  });

  it('names nothing that keeps, fetches, runs text or reads who embeds it', () => {
    expect(loader.code).not.toMatch(
      /[sS]torage|cookie|indexedDB|fetch|XMLHttp|sendBeacon|eval|Function|HTML\b|document\.write|location|document\.referrer/,
    );
  });

  it('has the same bytes in each build, an address that holds their hash, and one that stays', async () => {
    expect((await buildEmbedAssets()).loader).toEqual(loader);
    const hash = createHash('sha384').update(loader.code);
    expect(loader.integrity).toBe(`sha384-${hash.copy().digest('base64')}`);
    expect(loader.file).toBe(`embed/v1/loader.${hash.digest('hex').slice(0, 10)}.js`);
    expect(loader.stableFile).toBe('embed/v1/loader.js');
  });
});
