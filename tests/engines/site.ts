/** Serves the built site to the browsers. Each page has one script more, in front, which writes down what goes wrong. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import { builtFolder, builtPages } from '../../scripts/builtSite.ts';
import { readSiteAddress } from '../../scripts/siteAddress.ts';
import { siteListener } from '../../scripts/siteListener.ts';
import type { Page } from './browser.ts';

declare global {
  var complaints: string[] | undefined;
}

/** Runs in the page before anything of its own. The drivers can't read the console of every engine. */
function watch(): void {
  const complaints: string[] = [];
  globalThis.complaints = complaints;
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) => {
      complaints.push(words.map(String).join(' '));
    };
  }
  const tell = (event: Event): void => {
    const { target } = event;
    const address = target instanceof Element ? (target.getAttribute('src') ?? '') : '';
    const {
      message = '',
      reason = '',
      violatedDirective = '',
    } = event as Event & Partial<Record<'message' | 'reason' | 'violatedDirective', unknown>>;
    complaints.push(
      [event.type, message, reason, violatedDirective, address].map(String).join(' '),
    );
  };
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, tell, true);
}

/** What went wrong in the page since it was opened: errors, broken policies, files that are not there. */
export async function complaints(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => globalThis.complaints ?? null);
  if (found === null) throw new Error('This page was opened without the script that watches it.');
  return found;
}

interface Site {
  /** Address of a page, from one relative to the site's base such as `en/words/`. */
  url(address: string): string;
  /** Answers requests of these addresses as a server out of order; of none, without an argument. */
  keepAway(addresses?: RegExp): void;
  close(): void;
}

/** Serves the built site on a free port. */
export async function serveSite(): Promise<Site> {
  const { base } = readSiteAddress(process.env);
  const listener = siteListener(builtFolder(), base);
  const watched = new Map(
    builtPages(builtFolder()).map(({ address, html }) => [
      base + address,
      html.replace('<head>', `<head><script>(${String(watch)})()</script>`),
    ]),
  );
  let away: RegExp | undefined;
  const server = createServer((request, response) => {
    if (away?.test(request.url ?? '')) {
      response.writeHead(503).end();
      return;
    }
    const page = watched.get(request.url?.replace(/[?#].*/, '') ?? '');
    if (page === undefined) listener(request, response);
    else response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return {
    keepAway: (addresses) => {
      away = addresses;
    },
    url: (relative) => `http://localhost:${address.port}${base}${relative}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
