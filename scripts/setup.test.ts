/** Set-up in a folder of its own, with stand-ins for npm, apt and dpkg that write down what they were asked. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;
const asked = () => fs.readFileSync(path.join(root, 'asked'), 'utf8');

function standIn(name: string, script: string): void {
  fs.writeFileSync(path.join(root, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

const servers = ['nginx', 'apache2', 'caddy', 'lighttpd'];

const record = 'echo "$(basename "$0") $*" >> "$ROOT/asked"';

/** Runs set-up with the stand-ins alone on the path, beside the shell's own commands. */
function setUp(...words: string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/setup.mjs'), ...words],
    { encoding: 'utf8', env: { ROOT: root, PATH: `${root}/bin:${root}/shell` } },
  );
  return { status, printed: stdout + stderr };
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), 'set-up-'));
  for (const folder of ['scripts', 'bin', 'shell', 'node_modules'])
    fs.mkdirSync(path.join(root, folder));
  for (const name of ['setup.mjs', 'findBrowser.mjs', 'unpack.mjs', 'webServers.mjs']) {
    fs.cpSync(path.join(import.meta.dirname, name), path.join(root, 'scripts', name));
  }
  for (const name of ['package-lock.json', 'asked']) fs.writeFileSync(path.join(root, name), '');
  for (const name of ['basename', 'touch', 'chmod']) {
    const found = ['/bin', '/usr/bin'].map((folder) => path.join(folder, name)).find(fs.existsSync);
    fs.cpSync(found!, path.join(root, 'shell', name));
  }
  standIn('npm', record);
});
afterEach(() => fs.rmSync(root, { recursive: true }));

describe('set-up', () => {
  it('installs the packages once, and again when the lock file has changed', () => {
    expect(setUp().printed).toContain('Set-up done.');
    expect(setUp().printed).toBe('Set-up: nothing to do.\n');
    fs.writeFileSync(path.join(root, 'package-lock.json'), '{ "changed": true }');
    setUp();
    expect(asked()).toBe('npm ci --loglevel=error\n'.repeat(2));
  });

  it('stops when npm fails, and tries again the next time', () => {
    standIn('npm', `${record}\nexit 1`);
    expect(setUp()).toMatchObject({
      status: 1,
      printed: expect.stringContaining(
        'Set-up stopped: "npm ci --loglevel=error" failed',
      ) as string,
    });
    standIn('npm', record);
    expect(setUp().status).toBe(0);
  });

  it('asks for no browser unless told to', () => {
    standIn('apt-get', record);
    setUp();
    expect(asked()).not.toContain('apt-get');
  });

  it('installs what is missing on Debian, once', () => {
    const browser = '"$ROOT/bin/chromium-headless-shell"';
    standIn('sudo', 'test "$1" = --version || exec "$@"');
    standIn('dpkg-query', `[ -e ${browser} ] && printf installed || exit 1`);
    standIn(
      'apt-get',
      `${record}\ncase "$*" in
        *--download-only*) touch "$ROOT/node_modules/.servers/packages/server.deb";;
        install*) touch ${browser}; chmod +x ${browser};;
      esac`,
    );
    standIn(
      'dpkg',
      `for name in ${servers.join(' ')}; do touch "$ROOT/bin/$name"; chmod +x "$ROOT/bin/$name"; done`,
    );
    expect(setUp('--browser').printed).toContain('Set-up done.');
    expect(asked()).toMatch(
      /apt-get update -qq\napt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-noto-core firefox-esr webkit2gtk-driver xvfb media-types poppler-utils\n/,
    );
    expect(asked()).toMatch(/--download-only .*nginx apache2-bin caddy lighttpd\n$/);
    expect(setUp('--browser').printed).toBe('Set-up: nothing to do.\n');
  });

  it('leaves out what is there already, from Debian or not', () => {
    standIn('sudo', 'test "$1" = --version || exec "$@"');
    standIn(
      'dpkg-query',
      'case "$3" in fonts-noto-core|media-types) printf installed;; *) exit 1;; esac',
    );
    standIn('apt-get', record);
    for (const name of ['chromium-headless-shell', 'firefox', 'Xvfb', 'pdftotext', ...servers])
      standIn(name, record);
    setUp('--browser');
    expect(asked()).toMatch(/install -y -qq --no-install-recommends webkit2gtk-driver\n$/);
  });

  it('elsewhere says what to install when there is no browser', () => {
    expect(setUp('--browser')).toMatchObject({
      status: 1,
      printed: expect.stringContaining('the tests need Chrome or Chromium') as string,
    });
  });

  it('elsewhere takes the browsers that are there, and says whose tests are not run', () => {
    standIn('google-chrome', record);
    const { status, printed } = setUp('--browser');
    expect(status).toBe(0);
    expect(printed).toContain('Set-up: Firefox is not on this machine: its tests are not run');
    expect(printed).toContain('WebKitGTK (WebKitWebDriver and Xvfb) is not on this machine');
    expect(printed).toContain('lighttpd is not on this machine');
    for (const name of ['firefox', 'WebKitWebDriver', 'Xvfb', 'pdftotext', ...servers])
      standIn(name, record);
    expect(setUp('--browser').printed).toBe('Set-up: nothing to do.\n');
  });
});
