/**
 * Makes a fresh clone ready: npm packages, and with `--browser` the browsers and web servers that tests use.
 * It may rely on Node 20 and nothing else, so it is plain JavaScript without packages.
 * What is in place is left alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  findBrowser,
  findFirefox,
  findHeadless,
  findPdfReader,
  findWebKitDriver,
  findXvfb,
} from './findBrowser.mjs';
import { unpack } from './unpack.mjs';
import { findServer, serverPackages, unpackedServers } from './webServers.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const stampFile = `${root}node_modules/.set-up`;

/** What the tests need, as Debian's packages; one whose program is found need not be installed. */
const debianPackages = [
  { name: 'chromium-headless-shell', find: findHeadless },
  { name: 'fonts-noto-core', find: () => undefined },
  { name: 'firefox-esr', find: findFirefox },
  { name: 'webkit2gtk-driver', find: findWebKitDriver },
  { name: 'xvfb', find: findXvfb },
  { name: 'media-types', find: () => undefined },
  { name: 'poppler-utils', find: findPdfReader },
];

const servers = /** @type {import('./webServers.mjs').ServerName[]} */ (
  Object.keys(serverPackages)
);

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`Set-up stopped: ${message}`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {readonly string[]} [words]
 */
function run(command, words = []) {
  console.log(`Set-up: ${[command, ...words].join(' ')}`);
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(`"${[command, ...words].join(' ')}" failed; its message stands above.`);
}

/** @param {string} command */
const answers = (command) => spawnSync(command, ['--version']).status === 0;

/** @param {string} name */
const hasDebianPackage = (name) =>
  spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name]).stdout.toString() === 'installed';

/** @returns {boolean} Whether anything had to be done. */
function setUpPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const stamp = `${process.platform} ${process.arch} ${lock}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  run('npm', ['ci', '--loglevel=error']);
  writeFileSync(stampFile, stamp);
  return true;
}

/** Where there is no apt, says which browsers and servers the tests will have to do without. */
function lookForPrograms() {
  if (findBrowser() === undefined) {
    stop(
      'the tests need Chrome or Chromium. Install one, or set BROWSER_PATH to its program, then run npm test again.',
    );
  }
  const absent = [
    ...(findFirefox() ? [] : ['Firefox']),
    ...(findWebKitDriver() && findXvfb() ? [] : ['WebKitGTK (WebKitWebDriver and Xvfb)']),
    ...(findPdfReader() ? [] : ['Poppler (pdftotext)']),
    ...servers.filter((name) => findServer(name) === undefined),
  ];
  for (const name of absent) {
    console.log(
      `Set-up: ${name} is not on this machine: its tests are not run, but counted as skipped.`,
    );
  }
}

/** @returns {boolean} Whether anything had to be done. */
function setUpTests() {
  if (!answers('apt-get')) {
    lookForPrograms();
    return false;
  }
  const missing = debianPackages
    .filter(({ name, find }) => find() === undefined && !hasDebianPackage(name))
    .map(({ name }) => name);
  const missingServers = servers.filter((name) => findServer(name) === undefined);
  if (missing.length + missingServers.length === 0) return false;
  const isRoot = process.getuid?.() === 0;
  const [first, ...rest] = [...(isRoot ? [] : ['sudo']), 'apt-get'];
  const mayInstall = isRoot || answers('sudo');
  if (mayInstall) run(first, [...rest, 'update', '-qq']);
  if (missing.length > 0) {
    if (!mayInstall)
      stop(`as root, run: apt-get install ${missing.join(' ')}. Then run npm test again.`);
    run(first, [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...missing]);
  }
  if (missingServers.length > 0) {
    console.log(`Set-up: unpacks ${missingServers.join(', ')} into node_modules/`);
    unpack(
      unpackedServers,
      missingServers.map((name) => serverPackages[name]),
    );
  }
  if (findBrowser() === undefined) stop('no Chromium was found after installing it.');
  return true;
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  stop(`Node.js 20 or newer is needed; this is ${process.version}.`);
}
const changed = [setUpPackages(), process.argv.includes('--browser') && setUpTests()];
console.log(changed.includes(true) ? 'Set-up done.' : 'Set-up: nothing to do.');
