import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageWeight } from './pageWeight.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'assets'));
  mkdirSync(path.join(folder, 'embed/v1'), { recursive: true });
  put('embed/v1/loader.js', 'loader()');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file and returns its size after brotli 11, Node's default. */
function put(name: string, content: string): number {
  writeFileSync(path.join(folder, name), content);
  return brotliCompressSync(content).length;
}

describe('pageWeight', () => {
  it('sums the page, its styles and pictures, its inline scripts, and what islands import, and apart from them what may be asked for later', () => {
    const sizes = {
      imported: put('assets/imported.js', 'export const a = 1;'),
      lazy: put('assets/lazy.js', 'export const lazy = 1;'),
      island: put('assets/island.js', 'import{a}from"./imported.js";import("./lazy.js");a;'),
      renderer: put('assets/renderer.js', 'import{a}from"./imported.js";export default a;'),
      picture: put('assets/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      texts: put('assets/texts.js', 'export default {"a":"b"}'),
      styles: put('assets/styles.css', 'body{background:url(/a/assets/picture.svg)}'),
    };
    put('assets/unused.js', 'unused');
    const html = `<!doctype html><html><head><link rel="stylesheet" href="/a/assets/styles.css">
      <link rel="canonical" href="/a/assets/unused.js"><script>const inline = 'inline';</script></head>
      <body><img src="../assets/picture.svg" alt=""><a href="/a/assets/unused.js">a</a>
      <astro-island component-url="/a/assets/island.js" renderer-url="/a/assets/renderer.js"></astro-island><div data-simulator></div>
      <script type="application/json">{"laterStrings":"/a/assets/texts.js?1"}</script>
      </body></html>`;
    const { imported, lazy, island, renderer, picture, texts, styles } = sizes;
    const files = imported + island + renderer;
    expect(pageWeight({ file: 'words/index.html', html }, folder, '/a/')).toEqual({
      total: brotliCompressSync(html).length + files + picture + styles,
      script: files + brotliCompressSync("const inline = 'inline';").length,
      onRequest: lazy + texts,
      requests: 6,
      hasSimulator: true,
    });
  });
});

describe('npm run size', () => {
  const run = () =>
    spawnSync(process.execPath, ['scripts/size.ts'], {
      env: { ...process.env, OUT_DIR: folder, BASE_PATH: '/' },
      encoding: 'utf8',
    });

  it('passes a page within its budget', () => {
    put('index.html', '<!doctype html><p>short</p>');
    expect(run()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ok .* \/$/m) as string,
    });
  });

  it.each([
    { what: 'in all', kilobytes: 16, tag: '<img src="/assets/big" alt="">' },
    { what: 'in scripts', kilobytes: 4, tag: '<script src="/assets/big.js"></script>' },
  ])('fails a page that is over budget $what', ({ kilobytes, tag }) => {
    const noise = randomBytes(kilobytes * 1000).toString('base64');
    put('assets/big', noise);
    put('assets/big.js', `export default "${noise}";`);
    put('index.html', `<!doctype html>${tag}`);
    expect(run()).toMatchObject({ status: 1, stdout: expect.stringMatching(/^OVER/m) as string });
  });

  it('fails a host script that is over budget', () => {
    put('index.html', '<!doctype html><p>short</p>');
    put('embed/v1/loader.js', randomBytes(1501).toString('base64'));
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^OVER \d+ of 1500 bytes {2}\/embed\/v1\/loader\.js$/m);
  });

  it('fails when there is no page at all', () => {
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run build') as string,
    });
  });
});
