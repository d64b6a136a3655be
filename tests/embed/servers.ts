/**
 * Two servers for pages that embed ours: `site` has the built site, under one name of this machine, and `host`
 * has the pages of others, under another, so that browsers take them for strangers.
 */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import sirv from 'sirv';
import { builtFolder } from '../../scripts/builtSite.ts';
import { readSiteAddress } from '../../scripts/siteAddress.ts';
import { siteListener } from '../../scripts/siteListener.ts';

/** The page that hosts embed, below the site's base: for now one that only speaks as ours will. */
export const child = 'embed/v1/fixture/';

/** Where that page's own files are on disk. */
export const fixtures = path.join(import.meta.dirname, 'fixtures');

type Headers = Readonly<Record<string, string>>;

/** What the site's files need where pages are cut off from all others. */
const isolation: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

async function start(listener: RequestListener): Promise<{ port: number; close: () => void }> {
  const server = createServer(listener).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: address.port, close };
}

/** Serves the built site, with one page more. */
async function serveSite(headers: Headers) {
  const { base } = readSiteAddress(process.env);
  const site = siteListener(builtFolder(), base);
  const fixture = sirv(fixtures);
  const { port, close } = await start((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!request.url?.startsWith(base + child)) {
      site(request, response);
      return;
    }
    request.url = request.url
      .slice(base.length + child.length - 1)
      .replace(/^\/(?=$|\?)/, '/child.html');
    fixture(request, response);
  });
  return { url: `http://localhost:${port}${base}`, close };
}

export interface Servers {
  /** The site's address, with its base. */
  readonly site: string;
  /** The same, with headers for pages that are cut off from all others. */
  readonly isolatedSite: string;
  /** Gives a page an address among the pages of others. */
  readonly host: (html: string, headers?: Headers) => string;
  readonly close: () => void;
}

export async function startServers(): Promise<Servers> {
  const pages: { readonly html: string; readonly headers: Headers }[] = [];
  const [site, isolatedSite, hosts] = await Promise.all([
    serveSite({}),
    serveSite(isolation),
    start((request, response) => {
      const page = pages[Number(request.url?.slice(1))];
      if (page === undefined)
        response.writeHead(204).end(); // such as its icon;
      else
        response
          .writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', ...page.headers })
          .end(page.html);
    }),
  ]);
  return {
    site: site.url,
    isolatedSite: isolatedSite.url,
    host: (html, headers = {}) =>
      `http://127.0.0.1:${hosts.port}/${pages.push({ html, headers }) - 1}`,
    close: () => {
      for (const { close } of [site, isolatedSite, hosts]) close();
    },
  };
}
