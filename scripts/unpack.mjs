/** Unpacks Debian's packages into a folder, so that nothing on the machine changes and no service starts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';

/**
 * Unpacks these packages, and what they need that is not installed.
 *
 * @param {string} folder
 * @param {readonly string[]} packages
 * @throws {Error} when a package cannot be had; what apt said stands above.
 */
export function unpack(folder, packages) {
  const archives = `${folder}/packages`;
  mkdirSync(`${archives}/partial`, { recursive: true });
  const settings = [
    `Dir::Cache::archives=${archives}`,
    'APT::Sandbox::User=root',
    'Debug::NoLocking=true',
  ];
  const words = ['install', '-y', '-qq', '--download-only', '--no-install-recommends'];
  run('apt-get', [...words, ...settings.flatMap((one) => ['-o', one]), ...packages]);
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
    run('dpkg', ['-x', `${archives}/${file}`, folder]);
  rmSync(archives, { recursive: true });
}

/**
 * @param {string} command
 * @param {readonly string[]} words
 */
function run(command, words) {
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`"${[command, ...words].join(' ')}" failed.`);
}
