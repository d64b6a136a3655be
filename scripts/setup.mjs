/**
 * Makes a fresh clone ready: npm packages, and with `--browser` the browsers that tests drive.
 * It may rely on Node 20 and nothing else, so it is plain JavaScript without packages.
 * What is in place is left alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser, findFirefox, findWebKitDriver, findXvfb } from './findBrowser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const stampFile = `${root}node_modules/.set-up`;

/** What the tests need, as Debian's packages; one whose program is found need not be installed. */
const debianPackages = [
  { name: 'chromium', find: findBrowser },
  { name: 'fonts-noto-core', find: () => undefined },
  { name: 'firefox-esr', find: findFirefox },
  { name: 'webkit2gtk-driver', find: findWebKitDriver },
  { name: 'xvfb', find: findXvfb },
];

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

/** Where there is no apt, says which browsers the tests will have to do without. */
function lookForBrowsers() {
  if (findBrowser() === undefined) {
    stop(
      'the tests need Chrome or Chromium. Install one, or set BROWSER_PATH to its program, then run npm test again.',
    );
  }
  const absent = [
    ...(findFirefox() ? [] : ['Firefox']),
    ...(findWebKitDriver() && findXvfb() ? [] : ['WebKitGTK (WebKitWebDriver and Xvfb)']),
  ];
  for (const name of absent) {
    console.log(
      `Set-up: ${name} is not on this machine: its tests are not run, but counted as skipped.`,
    );
  }
}

/** @returns {boolean} Whether anything had to be done. */
function setUpBrowsers() {
  if (!answers('apt-get')) {
    lookForBrowsers();
    return false;
  }
  const missing = debianPackages
    .filter(({ name, find }) => find() === undefined && !hasDebianPackage(name))
    .map(({ name }) => name);
  if (missing.length === 0) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !answers('sudo')) {
    stop(`as root, run: apt-get install ${missing.join(' ')}. Then run npm test again.`);
  }
  const [first, ...rest] = [...(isRoot ? [] : ['sudo']), 'apt-get'];
  run(first, [...rest, 'update', '-qq']);
  run(first, [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...missing]);
  if (findBrowser() === undefined) stop('no Chromium was found after installing it.');
  return true;
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  stop(`Node.js 20 or newer is needed; this is ${process.version}.`);
}
const changed = [setUpPackages(), process.argv.includes('--browser') && setUpBrowsers()];
console.log(changed.includes(true) ? 'Set-up done.' : 'Set-up: nothing to do.');
