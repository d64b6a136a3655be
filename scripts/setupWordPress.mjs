/** Unpacks WordPress, with PHP and MariaDB, for `npm run test:wordpress`; what is in place is left alone. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpack } from './unpack.mjs';

/** A root like the machine's own, with usr/share/wordpress and the rest. */
export const unpackedWordPress = fileURLToPath(
  new URL('../node_modules/.wordpress', import.meta.url),
);

const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server'];
const php = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring'];

if (import.meta.main && !existsSync(unpackedWordPress)) {
  const unfinished = `${unpackedWordPress}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  unpack(unfinished, [...packages, ...php]);
  renameSync(unfinished, unpackedWordPress);
}
