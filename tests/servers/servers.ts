/** Debian's web servers with the files of deploy/, as a web team sets them up, each on a port of this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { findServer, type ServerName, unpackedServers } from '../../scripts/webServers.mjs';
import { freePort } from './freePort.ts';

const deploy = path.resolve(import.meta.dirname, '../../deploy');

/** Where a server runs. */
export interface Place {
  readonly program: string;
  /** The server's root; the site stands in it below `base`. */
  readonly documents: string;
  readonly base: string;
  readonly port: number;
  /** A folder of its own. */
  readonly own: string;
}

/** How one server is started: its settings, in the file `settings` of its folder, and its words. */
interface Recipe {
  readonly settings: (place: Place) => string;
  readonly words: (file: string) => readonly string[];
}

/** A file of the package that `program` comes from. */
const beside = ({ program }: Place, file: string): string =>
  path.resolve(path.dirname(program), '../..', file);

const asRoot = process.getuid?.() === 0;

const nginx: Recipe = {
  words: (file) => ['-c', file, '-g', 'daemon off; master_process off; error_log stderr;'],
  settings: (place) => `
    pid ${place.own}/pid;
    events {}
    http {
      include ${beside(place, 'etc/nginx/mime.types')};
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${place.own}/${use};`).join('\n')}
      include ${deploy}/nginx-maps.conf;
      server {
        listen 127.0.0.1:${place.port};
        root ${place.documents};
        location ${place.base} {
          include ${deploy}/nginx.conf;
          error_page 404 ${place.base}404.html;
        }
      }
    }`,
};

const apacheModules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers'];

const apache2: Recipe = {
  words: (file) => ['-f', file, '-DFOREGROUND'],
  settings: (place) => `
    ServerRoot ${place.own}
    ServerName 127.0.0.1
    Listen 127.0.0.1:${place.port}
    PidFile ${place.own}/pid
    ErrorLog ${place.own}/log
    Mutex pthread
    ${apacheModules.map((name) => `LoadModule ${name}_module ${beside(place, `usr/lib/apache2/modules/mod_${name}.so`)}`).join('\n')}
    ${asRoot ? 'User www-data\nGroup www-data' : ''}
    TypesConfig /etc/mime.types
    DocumentRoot ${place.documents}
    ErrorDocument 404 ${place.base}404.html
    <Directory ${place.documents}>
      Require all granted
      AllowOverride FileInfo
    </Directory>`,
};

const caddy: Recipe = {
  words: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  settings: (place) => `
    {
      admin off
    }
    import ${deploy}/Caddyfile
    http://127.0.0.1:${place.port} {
      root * ${place.documents}
      import scan
      file_server
      handle_errors {
        rewrite * ${place.base}404.html
        file_server
      }
    }`,
};

const lighttpd: Recipe = {
  words: (file) => ['-D', '-f', file],
  settings: (place) => `
    server.modules = ( "mod_setenv" )
    server.document-root = "${place.documents}"
    server.bind = "127.0.0.1"
    server.port = ${place.port}
    index-file.names = ( "index.html" )
    include_shell "${beside(place, 'usr/share/lighttpd/create-mime.conf.pl')}"
    include "${deploy}/lighttpd.conf"`,
};

const recipes: Readonly<Record<ServerName, Recipe>> = { nginx, apache2, caddy, lighttpd };

/** The servers, and whether this machine has each. */
export const servers = (Object.keys(recipes) as ServerName[]).map((name) => ({
  name,
  program: findServer(name),
}));

/** The environment in which programs unpacked from Debian's packages find their libraries. */
export function withLibraries(): NodeJS.ProcessEnv {
  const folders = globSync('usr/lib/*-linux-gnu*', { cwd: unpackedServers });
  const paths = folders.map((folder) => path.join(unpackedServers, folder));
  return { ...process.env, LD_LIBRARY_PATH: paths.join(':') };
}

export interface Running {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server that serves `documents`, where the site stands below `base`.
 *
 * @throws Error with what the server said, when it ends before it answers.
 */
export async function start(
  name: ServerName,
  { program, documents, base }: Pick<Place, 'program' | 'documents' | 'base'>,
): Promise<Running> {
  const own = path.join(documents, `../${name}`);
  mkdirSync(own, { recursive: true });
  const port = await freePort();
  const recipe = recipes[name];
  const file = path.join(own, 'settings');
  writeFileSync(file, recipe.settings({ program, documents, base, port, own }));
  const server = spawn(program, recipe.words(file), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...withLibraries(), HOME: own },
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(server, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (server.exitCode === null && !(await fetch(origin).catch(() => undefined))) await wait(20);
  if (server.exitCode !== null) throw new Error(`${name} ended: ${said}`);
  return {
    origin,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
