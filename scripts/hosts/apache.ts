/** Apache, as a file in the folder of the site. */
import { elsewhere, everywhere, framing, parts } from '../headers.ts';
import { each, quoted, anyOf, opening, option } from './lines.ts';

export const apache = (): string[] => [
  ...opening(
    'Apache 2.4: copy to the folder of the site as .htaccess. It needs AllowOverride FileInfo.',
    'Switch mod_headers on: a2enmod headers',
  ),
  'AddDefaultCharset utf-8',
  '<IfModule mod_headers.c>',
  ...each(everywhere, (name, value) => `  Header always set ${name} ${quoted(value)}`),
  ...each(elsewhere, (name, value) => `  Header set ${name} ${quoted(value)}`),
  ...parts.flatMap((part) => [
    `  # ${part.about}`,
    ...each(
      part.headers,
      (name, value) =>
        `  Header set ${name} ${quoted(value)} "expr=%{REQUEST_URI} =~ m#${anyOf(part)}#"`,
    ),
  ]),
  `  ${option}`,
  `  # Header add Content-Security-Policy ${quoted(framing)}`,
  '</IfModule>',
];
