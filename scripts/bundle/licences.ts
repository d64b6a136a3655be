/** Who else's work is in the bundle, under which licence, and with which tools it was built. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Component } from './sbom.ts';

const line = ({ name, version, licenses }: Component): string =>
  `${name} ${version}: ${licenses?.[0]?.expression ?? 'see its package'}`;

/** The texts of a package's own licence, or of each to choose from. @throws Error when it has none */
export function licenceText(root: string, place: string): string {
  const folder = path.join(root, place);
  const files = globSync('{LICENSE,LICENCE,license}*', { cwd: folder }).sort();
  if (files.length === 0) throw new Error(`${place} ships to browsers and has no licence file.`);
  return files
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

/** @param texts of the packages that ship, by name */
export function licences(
  parts: readonly Component[],
  texts: Readonly<Record<string, string>>,
): string {
  const ships = parts.filter(({ scope }) => scope === 'required');
  const builds = parts.filter(({ scope }) => scope !== 'required');
  return [
    'OURS',
    'Code: MIT, see LICENSE. Words, pictures and figures: CC BY 4.0, see LICENSE-CONTENT.',
    '',
    'IN THE SCRIPTS THAT BROWSERS LOAD',
    ...ships.flatMap((one) => [line(one), '', texts[one.name] ?? '', '']),
    'USED TO BUILD, AND NOT IN THE BUNDLE',
    ...builds.map(line),
    '',
  ].join('\n');
}
