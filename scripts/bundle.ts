/** `npm run bundle`: the site as one zip for a hospital's own server, and as one file a language. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { buildSite, shippedFile } from './bundle/buildSite.ts';
import { licences, licenceText } from './bundle/licences.ts';
import { pack } from './bundle/pack.ts';
import { components, type Lock, sbom } from './bundle/sbom.ts';
import { zip } from './bundle/zip.ts';

const { name, version } = manifest;
const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'bundle');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The script that sets the address: one file that needs Node alone, and can be read. */
async function configureScript(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      ssr: 'scripts/bundle/configure.ts',
      target: 'node20',
    },
    ssr: { noExternal: true },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/** What stands beside the site in the zip. */
async function papers(): Promise<Readonly<Record<string, string>>> {
  const shipped = JSON.parse(readFileSync(shippedFile, 'utf8')) as readonly string[];
  const parts = components(JSON.parse(text('package-lock.json')) as Lock, new Set(shipped));
  const texts = Object.fromEntries(
    shipped.map((place) => [place.split('node_modules/').at(-1)!, licenceText(root, place)]),
  );
  const deploy = globSync('deploy/*', { cwd: root }).map((file) => [file, text(file)] as const);
  return {
    ...Object.fromEntries(deploy),
    'IT.html': text('scripts/bundle/IT.html').replaceAll('VERSION', version),
    'configure.mjs': await configureScript(),
    LICENSE: text('LICENSE'),
    'LICENSE-CONTENT': text('LICENSE-CONTENT'),
    'LICENCES.txt': licences(parts, texts),
    'sbom.cdx.json': sbom(parts, manifest),
  };
}

/** Writes a file and says how large it is. */
function keep(file: string, content: Uint8Array | string): void {
  writeFileSync(path.join(out, file), content);
  console.log(`bundle/${file}: ${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`);
}

await buildSite();
const { site, oneFiles } = await pack();
const files = {
  ...Object.fromEntries(Object.entries(site).map(([file, content]) => [`site/${file}`, content])),
  ...Object.fromEntries(
    Object.entries(await papers()).map(([file, content]) => [file, Buffer.from(content)]),
  ),
};
const folder = `${name}-${version}`;
const packed = zip(
  Object.fromEntries(
    Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]),
  ),
);
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
keep(`${folder}.zip`, packed);
keep(
  `${folder}.zip.sha256`,
  `${createHash('sha256').update(packed).digest('hex')}  ${folder}.zip\n`,
);
for (const [lang, html] of Object.entries(oneFiles)) keep(`${name}-${lang}.html`, html);
