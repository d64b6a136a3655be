/** IIS, as a file in the folder of the site. */
import { elsewhere, everywhere, framing, type Headers, parts } from '../headers.ts';
import { each, opening } from './lines.ts';

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * IIS knows folders and files: for a name with a star its folder stands, and is not kept by caches for long, since
 * other files are in it.
 */
export function iis(): string[] {
  const set = (indent: string, headers: Headers): string[] => [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...each(headers, (name) => `${indent}    <remove name="${name}" />`),
    ...each(
      headers,
      (name, value) => `${indent}    <add name="${name}" value="${inXml(value)}" />`,
    ),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
  const type = (ending: string, value: string): string[] => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${value}" />`,
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!--',
    ...opening('IIS 7.5 or newer: copy to the folder of the site.').map(
      (line) => `  ${line.slice(2)}`,
    ),
    '  To let only some sites frame these pages, add this to the first customHeaders:',
    `  <add name="Content-Security-Policy" value="${framing}" />`,
    '-->',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...type('.json', 'application/json'),
    ...type('.svg', 'image/svg+xml'),
    ...type('.txt', 'text/plain; charset=utf-8'),
    '    </staticContent>',
    ...set('    ', { ...everywhere, ...elsewhere }),
    '  </system.webServer>',
    ...parts.flatMap(({ paths, headers }) =>
      paths.flatMap((path) => [
        `  <location path="${path.replace(/\/[^/]*\*.*$|\/$/, '')}">`,
        '    <system.webServer>',
        ...set('      ', path.includes('*') ? { ...headers, ...elsewhere } : headers),
        '    </system.webServer>',
        '  </location>',
      ]),
    ),
    '</configuration>',
  ];
}
