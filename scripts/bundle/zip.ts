/** Packs files into a zip that has the same bytes on every machine: sorted, of one time, packed by one program. */
import { zipSync, type Zippable } from 'fflate';

/** @param files contents by their names in the zip, with slashes */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) sorted[name] = files[name]!;
  // Zip has times of the place where it is made, and none before 1980.
  return zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) });
}
