/** Writes the table of headers (headers.ts) in the language of each web server. */
import { apache } from './hosts/apache.ts';
import { caddy } from './hosts/caddy.ts';
import { iis } from './hosts/iis.ts';
import { lighttpd } from './hosts/lighttpd.ts';
import { netlify } from './hosts/netlify.ts';
import { nginx, nginxMaps } from './hosts/nginx.ts';

/** The files for hosts, by their names in deploy/. */
export const headerFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({
      _headers: netlify(),
      'nginx-maps.conf': nginxMaps(),
      'nginx.conf': nginx(),
      htaccess: apache(),
      Caddyfile: caddy(),
      'lighttpd.conf': lighttpd(),
      'web.config': iis(),
    }).map(([name, lines]) => [name, `${lines.join('\n')}\n`]),
  );
