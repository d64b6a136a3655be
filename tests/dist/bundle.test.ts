/** The bundle for a hospital's own server, and the single files, as `npm run bundle` made them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute, builtPages, elements } from '../../scripts/builtSite.ts';
import { pack } from '../../scripts/bundle/pack.ts';
import { zip } from '../../scripts/bundle/zip.ts';
import { hashFile, oneFiles, unpack, unzipped, zipFile } from '../bundle.ts';
import { brokenLinks } from './brokenLinks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
const site = path.join(folder, 'site');
beforeAll(() => unpack(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** Addresses in a page that a browser asks for, or a reader follows. */
const addressesOf = (html: string): readonly string[] =>
  elements(html)
    .flatMap((part) =>
      ['href', 'src', 'data-later', 'data-base'].map((name) => attribute(part, name)),
    )
    .filter((address) => address !== undefined);

describe('the zip', () => {
  it('has the hash that stands beside it', () => {
    const hash = createHash('sha256').update(readFileSync(zipFile)).digest('hex');
    expect(readFileSync(hashFile, 'utf8')).toBe(`${hash}  ${path.basename(zipFile)}\n`);
  });

  it('has the same bytes when it is packed again', async () => {
    const { site: again } = await pack();
    const before = Object.entries(unzipped()).filter(([name]) => name.startsWith('site/'));
    const one = zip(Object.fromEntries(before));
    const two = zip(
      Object.fromEntries(Object.entries(again).map(([name, text]) => [`site/${name}`, text])),
    );
    expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true);
  });

  it('brings its papers, and the settings of every server', () => {
    expect(Object.keys(unzipped())).toEqual(
      expect.arrayContaining([
        'IT.html',
        'LICENCES.txt',
        'LICENSE',
        'LICENSE-CONTENT',
        'configure.mjs',
        'deploy/nginx.conf',
        'deploy/web.config',
        'sbom.cdx.json',
        'site/index.html',
        'site/404.html',
      ]),
    );
  });

  it('says which packages are in the scripts, with their licences', () => {
    const { components } = JSON.parse(readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8')) as {
      components: { name: string; scope: string }[];
    };
    const ships = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
    expect(ships).toEqual(expect.arrayContaining(['qr', 'svelte']));
    expect(ships.length).toBeLessThan(6);
    const texts = readFileSync(path.join(folder, 'LICENCES.txt'), 'utf8');
    for (const name of ships) expect(texts).toMatch(new RegExp(`^${name} [\\d.]+: `, 'm'));
  });

  it('has relative addresses alone, each of a file in it, also where no server finds the page of a folder', () => {
    const pages = builtPages(site);
    expect(pages.length).toBeGreaterThan(25);
    for (const { file, html } of pages) {
      const wrong = addressesOf(html).filter((address) => /^\/|^[^:#]*\/(?:[?#]|$)/.test(address));
      expect(
        wrong.filter((address) => !/^(?:\.\/|(?:\.\.\/)+)$/.test(address)),
        file,
      ).toEqual([]);
    }
    // Those of its own address come with configure.mjs.
    expect(brokenLinks({ folder: site, home: 'https://hospital.example/a/b/' })).toEqual([]);
  });

  it('names no address of its own to readers, but for those who make pages and links', () => {
    const wrong = builtPages(site).filter(({ file, html }) => {
      const words = html.replaceAll(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>/g, '');
      const isForm = /^embed\/index|\/link\/index/.test(file);
      return !isForm && />[^<]*address-not-set/.test(words);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('loads no module, from its HTML or by a script', () => {
    for (const { file, html } of builtPages(site))
      expect(/type="module" src|laterStrings/.test(html), file).toBe(false);
  });
});

describe('configure.mjs', () => {
  const home = 'https://hospital.example/a/b/';
  const run = (...words: string[]): string =>
    execFileSync(process.execPath, [path.join(folder, 'configure.mjs'), ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('says in plain words what it wants', () => {
    expect(() => run()).toThrow('Give all of it, such as https://www.hospital.example/scans/');
  });

  it('leaves no file without its address', () => {
    expect(run(home)).toMatch(/^The address stands in \d+ files\.\n$/);
    for (const { file, html } of builtPages(site))
      expect(/address-not-set|<!--address|data-home-/.test(html), file).toBe(false);
    expect(readFileSync(path.join(site, 'robots.txt'), 'utf8')).toContain(`${home}sitemap.xml`);
    expect(readFileSync(path.join(site, 'oembed/v1/en/simulator.json'), 'utf8')).toContain(
      `${home}embed/v1/en/simulator/`,
    );
    const frame = readFileSync(path.join(site, 'embed/v1/en/simulator/index.html'), 'utf8');
    expect(frame).toContain("script-src 'self' https://hospital.example;");
    expect(brokenLinks({ folder: site, home })).toEqual([]);
    expect(run(home)).toBe('Nothing to do.\n');
  });

  it('gives each page of the book its one true address', () => {
    const page = readFileSync(path.join(site, 'en/words/index.html'), 'utf8');
    expect(page).toContain(`<link rel="canonical" href="${home}en/words/">`);
    expect(page).toContain(`From ${home}en/words/`);
  });
});

describe.each(oneFiles)('the single file in $lang', ({ html }) => {
  it('asks for nothing, by its words and by its policy', () => {
    expect(html).toContain(`default-src 'none'; script-src 'sha256-`);
    const policy = /content-security-policy" content="([^"]*)/.exec(html)?.[1];
    expect(policy).not.toMatch(/self|unsafe|http|\*/);
    const asks = elements(html).flatMap((part) =>
      [part.tagName === 'a' ? undefined : attribute(part, 'href'), attribute(part, 'src')].filter(
        (address) => address !== undefined && !/^#|^data:/.test(address),
      ),
    );
    expect(asks).toEqual([]);
  });

  it('has a place for every link in it', () => {
    const parts = elements(html);
    const ids = new Set(parts.map((part) => attribute(part, 'id')));
    const places = parts
      .filter(({ tagName }) => tagName === 'a')
      .map((part) => attribute(part, 'href') ?? 'tel:')
      .filter((address) => !/^(?:https:|tel:|mailto:)/.test(address));
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter((place) => !ids.has(place.slice(1)))).toEqual([]);
  });

  it('is small enough for an e-mail: at most 250 kB once it is compressed', () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(250_000);
  });
});
