/** Caddy. It sends the same headers with an error, so only what is there may be kept by caches. */
import { elsewhere, everywhere, framing, parts } from '../headers.ts';
import { each, quoted, anyOf, opening, option } from './lines.ts';

/** Matches what is there, a folder by its page. */
const found = 'file {path} {path}/index.html';

export const caddy = (): string[] => [
  ...opening(
    'Caddy 2: import it, then in the block that serves the site, after its root:',
    '  import scan',
  ),
  '(scan) {',
  '  route {',
  ...each(everywhere, (name, value) => `    header ${name} ${quoted(value)}`),
  `    @found ${found}`,
  ...each(elsewhere, (name, value) => `    header @found ${name} ${quoted(value)}`),
  ...parts.flatMap((part) => [
    `    # ${part.about}`,
    `    @${part.name} {`,
    `      path_regexp ${anyOf(part)}`,
    `      ${found}`,
    '    }',
    `    header @${part.name} {`,
    ...each(part.headers, (name, value) => `      ${name} ${quoted(value)}`),
    '    }',
  ]),
  `    ${option}`,
  `    # header +Content-Security-Policy ${quoted(framing)}`,
  '  }',
  '}',
];
