/**
 * Serves the built site from OUT_DIR (or `dist`) under BASE_PATH, on every network interface.
 * PORT sets the port; without it, the first free one from 4321.
 */
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import encodeQR from 'qr';
import { listen } from './listen.ts';
import { readSiteAddress } from './siteAddress.ts';
import { siteListener } from './siteListener.ts';

/** This machine's address on its local network, if it has one. */
function networkAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/** Says where the site is, with a QR code for a phone in the same network. */
function announce(port: number, base: string): void {
  console.log(`\nThe site is at http://localhost:${port}${base} (stop it with Ctrl+C)`);
  const host = networkAddress();
  if (host === undefined) return;
  const address = `http://${host}:${port}${base}`;
  console.log(`On a phone in the same network: ${address}\n\n${encodeQR(address, 'ascii')}`);
}

try {
  const { base } = readSiteAddress(process.env);
  const server = createServer(siteListener(path.resolve(process.env.OUT_DIR || 'dist'), base));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  announce(await listen(server, process.env.PORT || undefined), base);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
