/** Writes deploy/, the files that tell each kind of web server which headers to send. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headerFiles } from './headerFiles.ts';

const folder = path.join(import.meta.dirname, '../deploy');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(headerFiles()))
  writeFileSync(path.join(folder, name), text);
