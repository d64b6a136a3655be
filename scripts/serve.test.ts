import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { siteListener } from './siteListener.ts';

let folder: string;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'words'));
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, 'words', 'index.html'), 'words');
  writeFileSync(path.join(folder, '404.html'), 'no such page');
});

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }
  rmSync(folder, { recursive: true });
});

async function open(base: string): Promise<string> {
  const server = createServer(siteListener(folder, base));
  // Every test's server takes the same port: a connection kept open would reach the one before.
  server.maxRequestsPerSocket = 1;
  servers.push(server);
  return `http://localhost:${await listen(server)}`;
}

describe('the site server', () => {
  it.each([
    { base: '/', path: '/', expected: [200, 'home'] },
    { base: '/', path: '/words/', expected: [200, 'words'] },
    { base: '/', path: '/none/', expected: [404, 'no such page'] },
    { base: '/', path: '/%2e%2e/secret', expected: [404, 'no such page'] },
    { base: '/a/b/', path: '/a/b/words/', expected: [200, 'words'] },
    { base: '/a/b/', path: '/a/b', expected: [200, 'home'] },
    { base: '/a/b/', path: '/', expected: [200, 'home'] },
    { base: '/a/b/', path: '/words/', expected: [404, 'no such page'] },
  ])('answers $path under $base with $expected', async ({ base, path: place, expected }) => {
    const response = await fetch((await open(base)) + place);
    expect([response.status, await response.text()]).toEqual(expected);
  });

  it('refuses a folder that holds no built site, and says how to build it', () => {
    rmSync(path.join(folder, '404.html'));
    expect(() => siteListener(folder, '/')).toThrow('Run "npm run build" first');
  });

  it('takes the next port when one is in use', async () => {
    const [first, second] = [new URL(await open('/')), new URL(await open('/'))];
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  });

  it('refuses a PORT that is in use', async () => {
    const { port } = new URL(await open('/'));
    await expect(listen(createServer(), port)).rejects.toThrow(`PORT is ${port}, but another`);
  });

  it('refuses a PORT that is no number', async () => {
    await expect(listen(createServer(), 'http')).rejects.toThrow('PORT is "http", but must be');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints its address and ends cleanly on %s',
    async (signal) => {
      const child = spawn(process.execPath, ['scripts/serve.ts'], {
        env: { ...process.env, OUT_DIR: folder, BASE_PATH: '/a/', PORT: '' },
      });
      let printed = '';
      for await (const chunk of child.stdout) {
        printed += String(chunk);
        if (printed.includes('The site is at')) break;
      }
      child.kill(signal);
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(printed).toMatch(/http:\/\/localhost:\d+\/a\//);
      expect(code).toBe(0);
    },
  );
});
