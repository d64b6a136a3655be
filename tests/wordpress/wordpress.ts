/** WordPress with PHP and MariaDB, run from Debian's unpacked packages (scripts/setupWordPress.mjs). */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { unpackedWordPress } from '../../scripts/setupWordPress.mjs';
import { freePort } from '../servers/freePort.ts';

const inPackages = (file: string): string => path.join(unpackedWordPress, file);
const wordpress = inPackages('usr/share/wordpress');
const extensions = [
  ...['mysqlnd', 'mysqli', 'xml', 'dom', 'simplexml', 'xmlreader', 'mbstring', 'iconv'],
  ...['ctype', 'tokenizer', 'fileinfo', 'posix'],
];

/** What pasting an address came to. */
export interface Pasted {
  readonly post: string;
  readonly mayWriteAnything: boolean;
  /** What the block editor shows for the address; `html` when it can be embedded. */
  readonly editor: { readonly html?: string; readonly message?: string };
}

export interface WordPress extends Pasted {
  readonly stop: () => Promise<void>;
}

/**
 * Installs WordPress with everything it writes in `own`, and lets an author paste `address`.
 *
 * @throws Error with what PHP said, when WordPress cannot be installed.
 */
export async function startWordPress(own: string, address: string): Promise<WordPress> {
  const port = await freePort();
  const socket = path.join(own, 'socket');
  const environment = {
    ...process.env,
    LD_LIBRARY_PATH: globSync('usr/lib/*-linux-gnu*', { cwd: unpackedWordPress })
      .map(inPackages)
      .join(':'),
    WORDPRESS_SOCKET: socket,
    WORDPRESS_HOME: `http://127.0.0.1:${port}`,
    WORDPRESS_PASTED: address,
    WORDPRESS_PLUGINS: path.join(import.meta.dirname, 'mu-plugins'),
    // Readers come while WordPress asks itself for things.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const php = [
    ...[
      '-n',
      '-d',
      `extension_dir=${globSync('usr/lib/php/2*', { cwd: unpackedWordPress }).map(inPackages)[0]}`,
    ],
    ...extensions.flatMap((name) => ['-d', `extension=${name}`]),
  ];
  const program = inPackages('usr/bin/php8.2');
  const run = (command: string, words: readonly string[]) => {
    const child = spawn(command, words, { env: environment, stdio: 'ignore' });
    return async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    };
  };

  copyFileSync(
    path.join(import.meta.dirname, 'wp-config.php'),
    path.join(wordpress, 'wp-config.php'),
  );
  mkdirSync(path.join(own, 'data'));
  // Without tables of its own the database lets everyone in, by a socket that nobody else can reach.
  const stopDatabase = run(inPackages('usr/sbin/mariadbd'), [
    '--no-defaults',
    ...['--skip-networking', '--skip-grant-tables', `--socket=${socket}`],
    ...[`--datadir=${path.join(own, 'data')}`, `--pid-file=${path.join(own, 'pid')}`],
    `--lc-messages-dir=${inPackages('usr/share/mysql')}`,
    `--character-sets-dir=${inPackages('usr/share/mysql/charsets')}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ]);
  const ask = (question: string): boolean => {
    try {
      execFileSync(
        inPackages('usr/bin/mariadb'),
        ['--no-defaults', `--socket=${socket}`, '--execute', question],
        { env: environment, stdio: 'ignore' },
      );
      return true;
    } catch {
      return false;
    }
  };
  while (!ask('CREATE DATABASE IF NOT EXISTS wordpress')) await wait(50);

  const pasting = path.join(import.meta.dirname, 'paste.php');
  // Not in one go, as WordPress asks the site, which this very program may serve.
  const { stdout } = await promisify(execFile)(program, [...php, pasting, wordpress], {
    env: environment,
  });
  const stopServer = run(program, [...php, '-S', `127.0.0.1:${port}`, '-t', wordpress]);
  return {
    ...(JSON.parse(stdout) as Pasted),
    stop: async () => {
      await stopServer();
      await stopDatabase();
    },
  };
}
