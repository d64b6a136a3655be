/**
 * What many readers cost a server: `npm run bench:server`, after `npm run bundle`. One process of nginx serves the
 * unpacked zip with the headers of deploy/, and wrk asks for the English pages and their scripts, 64 at a time,
 * for 10 seconds. Then the bytes of a reader, from the sizes of the files. Debian's nginx and wrk are unpacked if absent.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isOfNursesKit, builtPages } from '../../scripts/builtSite.ts';
import { findOnPath } from '../../scripts/findBrowser.mjs';
import { brotliSize, pageWeight } from '../../scripts/pageWeight.ts';
import { unpack as unpackDebian } from '../../scripts/unpack.mjs';
import { findServer, unpackedServers } from '../../scripts/webServers.mjs';
import { unpack } from '../bundle.ts';
import { start, withLibraries } from './servers.ts';

/** The path of a program, whose package is unpacked first where the machine lacks it. */
function programOf(name: string, find: () => string | undefined): string {
  if (find() === undefined) unpackDebian(unpackedServers, [name]);
  return find()!;
}
const nginx = programOf('nginx', () => findServer('nginx'));
const wrk = programOf('wrk', () => findOnPath(['wrk'], [path.join(unpackedServers, 'usr/bin')]));

const base = '/scans/';
const folder = mkdtempSync(path.join(tmpdir(), 'load-'));
const documents = path.join(folder, 'documents');
const site = path.join(documents, base);
unpack(site, 'site/');
const pages = builtPages(site).filter(
  (page) => /^en\/([\w-]+\/)?$/.test(page.address) && !isOfNursesKit(page),
);
const book = pages.filter(({ address }) => address !== 'en/all-pages/');
const scripts = new Set(
  book.flatMap(({ html, address }) =>
    [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(
      ([, src = '']) => new URL(src, `http://site${base}${address}`).pathname,
    ),
  ),
);

const asked = [...book.map(({ address }) => base + address), ...scripts];
const turns = path.join(folder, 'turns.lua');
writeFileSync(
  turns,
  `local asked = ${JSON.stringify(asked).replace('[', '{').replace(/\]$/, '}')}
  local turn = 0
  request = function()
    turn = turn % #asked + 1
    return wrk.format("GET", asked[turn])
  end`,
);
const server = await start('nginx', { program: nginx, documents, base });
const words = ['-t2', '-c64', '-d10s', '--latency', '-s', turns, server.origin];
const { status, stdout, stderr } = spawnSync(wrk, words, {
  encoding: 'utf8',
  env: withLibraries(),
});
const home = `${server.origin}${base}en/`;
const { headers } = await fetch(home);
const known = { 'If-None-Match': headers.get('ETag') ?? '' };
const again = await fetch(home, { headers: known });
const unchanged = `HTTP/1.1 304 Not Modified\r\n${[...again.headers].map((pair) => pair.join(': ')).join('\r\n')}`;
await server.stop();
const weights = book.map((page) => {
  const { total, onRequest, hasSimulator } = pageWeight(page, site, base);
  const html = brotliSize(page.html);
  return { address: page.address, html, total, beside: total - html, onRequest, hasSimulator };
});
rmSync(folder, { recursive: true });
if (status !== 0) throw new Error(`wrk failed: ${stderr}`);

const said = (pattern: RegExp): string => pattern.exec(stdout)?.[1] ?? '0';
console.log(`${asked.length} addresses of one process of nginx, 64 connections, 10 s
${said(/Requests\/sec:\s+(\S+)/)} answers a second, 99 of 100 within ${said(/99%\s+(\S+)/)}
errors: ${said(/Non-2xx or 3xx responses: (\d+)/)} answers, sockets ${said(/Socket errors: (.*)/)}
`);

const first = weights.find(({ address }) => address === 'en/')!;
/** Its page loads all that any other loads beside its words. */
const simulator = weights.find(({ hasSimulator }) => hasSimulator)!;
const readers = {
  'the first page, and no more': first.total,
  'the simulator with all its steps, and no more': simulator.total + simulator.onRequest,
  'every page of the book, and all steps':
    weights.reduce((sum, { html }) => sum + html, 0) + simulator.beside + simulator.onRequest,
  'the same again, from what the browser kept': book.length * unchanged.length,
};
console.log(
  'kB after brotli 11, and so many GB for a million readers; answer headers left out of all but the last',
);
for (const [what, bytes] of Object.entries(readers))
  console.log(`${(bytes / 1000).toFixed(1).padStart(6)}  ${what}`);
