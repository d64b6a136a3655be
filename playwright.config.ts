/**
 * Browser tests on the built site in the machine's own Chromium. Addresses are relative to the site's base:
 * `page.goto('en/words/')`.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser.mjs';
import { readSiteAddress } from './scripts/siteAddress.ts';

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return String(address.port);
}

/** Chosen once; the workers, which read this file again, find it in their environment. */
const port = (process.env.BROWSER_TEST_PORT ??= await freePort());
const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error(
    'No Chrome or Chromium was found. Run "npm test", which installs or asks for one.',
  );
}
const url = `http://localhost:${port}${readSiteAddress(process.env).base}`;

export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,embed}/**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  globalTimeout: 11 * 60_000,
  reporter: 'list',
  use: {
    baseURL: url,
    viewport: { width: 360, height: 640 },
    // A test that looks at the copy for reading without a network asks for it (e2e/offline.spec.ts).
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: { command: 'node scripts/serve.ts', env: { PORT: port }, url },
});
