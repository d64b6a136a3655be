/** Netlify, Cloudflare Pages. All rules that match add up, so Cache-Control elsewhere is left to them. */
import { everywhere, framing, type Headers, parts } from '../headers.ts';
import { each, opening, option } from './lines.ts';

export function netlify(base = '/'): string[] {
  const rule = (path: string, headers: Headers): string[] => [
    base + (path.endsWith('/') || path === '' ? `${path}*` : path),
    ...each(headers, (name, value) => `  ${name}: ${value}`),
  ];
  return [
    ...opening(
      'Netlify, Cloudflare Pages: stands in the folder that is published; a build writes it there.',
    ),
    ...rule('', everywhere),
    ...parts.flatMap(({ about, paths, headers }) => [
      `# ${about}`,
      ...paths.flatMap((path) => rule(path, headers)),
    ]),
    option,
    ...rule('', { 'Content-Security-Policy': framing }).map((line) => `# ${line}`),
  ];
}
