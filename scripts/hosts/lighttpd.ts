/** lighttpd. Of several blocks that match it takes the last alone, so each says all, in one chain. */
import { elsewhere, everywhere, framing, type Headers, parts } from '../headers.ts';
import { each, quoted, anyOf, opening } from './lines.ts';

export function lighttpd(): string[] {
  const block = (condition: string, headers: Headers): string[] => [
    `${condition}{`,
    '  setenv.set-response-header = (',
    ...each(
      { ...everywhere, ...headers },
      (name, value) => `    ${quoted(name)} => ${quoted(value)},`,
    ),
    '  )',
    '}',
  ];
  const chain = parts.flatMap((part, i) => [
    `# ${part.about}`,
    ...block(`${i > 0 ? 'else ' : ''}$HTTP["url"] =~ ${quoted(anyOf(part))} `, part.headers),
  ]);
  return [
    ...opening(
      'lighttpd 1.4.46 or newer, with mod_setenv: include it where the site is served. It sends these headers',
      'with errors, too, so copy the files of a new version before its pages.',
    ),
    ...chain,
    ...block('else ', elsewhere),
    '# To let only some sites frame these pages, add this to the lines above:',
    `# "Content-Security-Policy" => ${quoted(framing)},`,
  ];
}
