/**
 * The web servers that tests serve the built site with. Those that the machine lacks are unpacked from Debian's
 * packages into node_modules, not installed: an installed one would start, and again with the machine.
 * Plain JavaScript, as set-up uses it before anything is installed.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOnPath } from './findBrowser.mjs';

/** Where they are unpacked: a root like the machine's own, with usr/sbin and the rest. */
export const unpackedServers = fileURLToPath(new URL('../node_modules/.servers', import.meta.url));

/** Debian's packages, by the program in each. */
export const serverPackages = /** @type {const} */ ({
  nginx: 'nginx',
  apache2: 'apache2-bin',
  caddy: 'caddy',
  lighttpd: 'lighttpd',
});

/** @typedef {keyof typeof serverPackages} ServerName */

/**
 * @param {ServerName} name
 * @returns {string | undefined} The path of its program.
 */
export function findServer(name) {
  const folders = ['usr/sbin', 'usr/bin'];
  return findOnPath(
    [name],
    folders.map((folder) => path.join(unpackedServers, folder)),
  );
}
