/** The built site in a folder, as Debian's web servers send it with the files of deploy/. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elsewhere, everywhere, type Headers, parts } from '../../scripts/headers.ts';
import { builds } from '../../scripts/steps.ts';
import { type Running, servers, start } from './servers.ts';

const { BASE_PATH: base, OUT_DIR } = builds[1];
const folder = mkdtempSync(path.join(tmpdir(), 'servers-'));
const documents = path.join(folder, 'documents');
const site = path.join(documents, base);

/** One address of each part of the table, and others; a stand-in takes the place of what is not built. */
const addresses = [
  { address: 'embed/v1/en/simulator/', part: 'embed_page', type: 'text/html' },
  { address: 'embed/v1/assets/frame.0123456789.js', part: 'embed_hashed', type: 'javascript' },
  { address: 'embed/v1/assets/frame.0123456789.css', part: 'embed_hashed', type: 'text/css' },
  {
    address: 'embed/v1/assets/drawing.0123456789.svg',
    part: 'embed_hashed',
    type: 'image/svg+xml',
  },
  { address: 'embed/v1/loader.0123456789.js', part: 'embed_hashed', type: 'javascript' },
  { address: 'embed/v1/loader.js', part: 'embed_steady', type: 'javascript' },
  { address: 'embed/v1/heights.json', part: 'embed_steady', type: 'application/json' },
  { address: 'oembed/v1/en/simulator.json', part: 'embed_steady', type: 'application/json' },
  { address: 'oembed/v1/en/simulator.xml', part: 'embed_steady', type: '/xml' },
  { address: 'sw.js', part: 'worker', type: 'javascript' },
  { address: '_astro/script.01234567.js', part: 'site_hashed', type: 'javascript' },
  { address: 'en/words/', part: undefined, type: 'text/html' },
  { address: 'en/words/card.png', part: undefined, type: 'image/png' },
  { address: 'favicon.svg', part: undefined, type: 'image/svg+xml' },
  { address: 'llms.txt', part: undefined, type: 'text/plain;charset=utf-8' },
] as const;

/** The headers of the table that an answer has. */
function sent(answer: Response): Headers {
  const names = [everywhere, elsewhere, ...parts.map(({ headers }) => headers)].flatMap(
    Object.keys,
  );
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

beforeAll(() => {
  cpSync(path.resolve(OUT_DIR), site, { recursive: true });
  cpSync(path.resolve(import.meta.dirname, '../../deploy/htaccess'), path.join(site, '.htaccess'));
  for (const { address } of addresses) {
    const file = path.join(site, address, address.endsWith('/') ? 'index.html' : '');
    if (existsSync(file)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'A stand-in.');
  }
  // Apache reads files as a user of its own.
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(servers)('$name', ({ name, program }) => {
  let server: Running | undefined;
  const get = (address: string): Promise<Response> => fetch(`${server?.origin}${base}${address}`);

  if (program !== undefined) {
    beforeAll(async () => {
      server = await start(name, { program, documents, base });
    });
    afterAll(() => server?.stop());
  }

  it.skipIf(program === undefined).each(addresses)(
    'sends $address with its type and the headers of its part, once each',
    async ({ address, part, type }) => {
      const answer = await get(address);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Type')?.toLowerCase().replace(' ', '')).toContain(type);
      const own = parts.find((one) => one.name === part)?.headers ?? elsewhere;
      expect(sent(answer)).toEqual({ ...everywhere, ...own });
    },
  );

  it.skipIf(program === undefined).each(['en/nowhere/', 'embed/v1/assets/gone.0123456789.js'])(
    'lets no cache keep the error for /%s, and sends with it what every answer has',
    async (address) => {
      const answer = await get(address);
      expect(answer.status).toBe(404);
      expect(sent(answer)).toMatchObject(everywhere);
      // lighttpd cannot tell: its file says so.
      if (name !== 'lighttpd')
        expect(answer.headers.get('Cache-Control') ?? '').not.toContain('immutable');
    },
  );
});
