/**
 * The quality forms of docs/quality/: prints each chapter's totals, and fails when a line that earned an
 * item no longer stands on its page. The instruments are made for English, so only the English pages are
 * scored. Needs a built site in OUT_DIR or dist.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { builtFolder } from './builtSite.ts';
import { readForm, totals } from './qualityForm.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
const percent = (share: number): string => `${String(Math.round(100 * share))} %`.padStart(6);
const forms = globSync('docs/quality/[0-9]*.md').sort();
let stale = 0;

console.log(
  'PEMAT: understood, acted on; CDC; DISCERN 1 to 8, mean; IPDAS of 6; raters agreed; chapter',
);
for (const file of forms) {
  const name = path.basename(file, '.md');
  const folder = name.startsWith('01-') ? '' : `${name.slice(3)}/`;
  const page = plain(readFileSync(path.join(builtFolder(), 'en', folder, 'index.txt'), 'utf8'));
  const items = readForm(readFileSync(file, 'utf8'));
  for (const { id, line } of items) {
    if (line.startsWith('[') || page.includes(plain(line))) continue;
    stale += 1;
    console.log(
      `${file}: ${id} goes by "${line}", which no longer stands on the page. Fix: score it again.`,
    );
  }
  const { understood, actedOn, cdc, discern, ipdas, agreed } = totals(items);
  const shares = [understood, actedOn, cdc].map(percent).join(' ');
  console.log(
    `${shares} ${discern.toFixed(1).padStart(4)}  ${String(ipdas)}  ${percent(agreed)}  ${name}`,
  );
}
if (forms.length === 0) throw new Error('There is no form in docs/quality/.');
process.exitCode = stale > 0 ? 1 : 0;
