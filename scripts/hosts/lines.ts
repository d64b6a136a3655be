/** What the files for all servers have in common. */
import type { Headers, Part } from '../headers.ts';

/** Maps over the headers of a list. */
export const each = (headers: Headers, line: (name: string, value: string) => string): string[] =>
  Object.entries(headers).map(([name, value]) => line(name, value));

export const quoted = (value: string): string => `"${value}"`;

/** What a path stands for, as a regular expression that PCRE and Go read; it holds below any folder. */
const pattern = (path: string): string =>
  `/${path.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}${path.endsWith('/') ? '' : '$'}`;

export const anyOf = ({ paths }: Part): string => paths.map(pattern).join('|');

/** The lines that stand first in a file: what it is, and how it is used. */
export const opening = (...use: readonly string[]): string[] =>
  [
    'Headers for "When a scan looks worse". Written by "npm run headers": change scripts/headers.ts, not this.',
    ...use,
  ].map((line) => `# ${line}`);

export const option =
  '# To let only some sites frame these pages, take out the # and name them (a file:// page is then refused):';
