/** Reading without a network: what the browser keeps, when it changes, and what happens when it cannot. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, type Page, test as base } from '@playwright/test';
import { buildWorker } from '../../src/offline/buildWorker.ts';
import { fileOf, listSite, stampPages } from '../../src/offline/listSite.ts';
import { builtFolder } from '../../scripts/builtSite.ts';
import { listen } from '../../scripts/listen.ts';
import { readSiteAddress } from '../../scripts/siteAddress.ts';
import { siteListener } from '../../scripts/siteListener.ts';

const { base: home } = readSiteAddress(process.env);

/** A copy of the site that a test may change, on a host that it may break. */
class Host {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  readonly asked: string[] = [];
  /** Addresses that this host answers with an error. */
  broken = /^$/;
  #server: Server | undefined;
  origin = '';

  async start(): Promise<void> {
    cpSync(builtFolder(), this.folder, { recursive: true });
    const answer = siteListener(this.folder, home);
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (this.broken.test(request.url ?? '')) response.writeHead(500).end();
      else answer(request, response);
    });
    this.origin = `http://localhost:${await listen(this.#server, undefined)}${home}`;
  }

  /** Puts other words into each page of a language, as a new version does. */
  async publish(words: string): Promise<void> {
    for (const address of Object.keys(listSite(this.folder).en!.files)) {
      if (!address.endsWith('/')) continue;
      const file = path.join(this.folder, fileOf(address));
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${words}`));
    }
    stampPages(this.folder);
    writeFileSync(path.join(this.folder, 'sw.js'), await buildWorker(listSite(this.folder)));
  }

  stop(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
    rmSync(this.folder, { recursive: true });
  }
}

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures it needs from the pattern
  host: async ({}, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    host.stop();
  },
});
test.use({ serviceWorkers: 'allow' });
