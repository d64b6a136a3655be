/** nginx, in two files: what depends on the address stands in maps, which only its outermost level takes. */
import { elsewhere, everywhere, framing, parts } from '../headers.ts';
import { each, quoted, anyOf, opening, option } from './lines.ts';

/** `Cache-Control` becomes `$scan_cache_control`. */
const variable = (header: string): string => `$scan_${header.toLowerCase().replaceAll('-', '_')}`;

const named = [
  ...new Set([elsewhere, ...parts.map(({ headers }) => headers)].flatMap(Object.keys)),
];

/** A header that nothing names for an address has an empty value there, and nginx sends no empty header. */
export function nginxMaps(): string[] {
  const map = (header: string): string[] => [
    `map $uri ${variable(header)} {`,
    `  default ${quoted(elsewhere[header] ?? '')};`,
    ...parts.flatMap((part) => {
      const value = part.headers[header];
      return value === undefined ? [] : [`  "~${anyOf(part)}" ${quoted(value)};`];
    }),
    '}',
  ];
  return [...opening('nginx, 1 of 2: copy to /etc/nginx/conf.d/.'), ...named.flatMap(map)];
}

export const nginx = (): string[] => [
  ...opening(
    'nginx, 2 of 2: include it in the server or location that serves the site. An add_header beside the',
    'include is kept; one further inside takes the place of all of these.',
  ),
  'charset utf-8;',
  ...each(everywhere, (name, value) => `add_header ${name} ${quoted(value)} always;`),
  ...named.map((name) => `add_header ${name} ${variable(name)};`),
  option,
  `# add_header Content-Security-Policy ${quoted(framing)};`,
];
