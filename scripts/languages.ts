/**
 * How far each language is: `npm run languages`. With a language, each text that is to do or stale, with
 * its place and its source text: `npm run languages hr`. After translating, `npm run languages -- --done hr`
 * marks what reads differently by now; `--done hr ui/hr.json` also what was stale in that file, and
 * `--done hr ui/hr.json:12` the text on that line, whatever it reads; several places may follow each other.
 * A report: what is to do or stale is no failure here.
 */
import process from 'node:process';
import { checkContent, isIn } from '#content/checkContent.ts';
import { checkTranslated, progressOf, stampDone } from '#content/translated.ts';
import { type Locale, readLanguages } from '#i18n/languages.ts';

const { CONTENT_ROOT: root = process.cwd() } = process.env;
const [source, ...others] = readLanguages(root);

/** The languages in a table, the first without progress: the others are made from it. */
function table(): void {
  const problems = checkContent(root, { started: true });
  const line = ({ code, name, stage, review }: Locale): readonly string[] => {
    const units = progressOf(root, code).files.flatMap((file) => file.units);
    const count = (wanted: string): number => units.filter(({ state }) => state === wanted).length;
    const isSource = code === source.code;
    const share = isSource ? 100 : Math.floor((100 * count('done')) / units.length);
    const counts = isSource ? ['', ''] : [String(count('to do')), String(count('stale'))];
    const others = isSource ? 0 : checkTranslated(root, code).length;
    const found = problems.filter(({ file }) => isIn(file, [code])).length - others;
    return [
      `${code} ${name}`,
      stage,
      `${share} %`,
      ...counts,
      String(found),
      review.by ?? 'nobody',
    ];
  };
  const head = ['language', 'stage', 'complete', 'to do', 'stale', 'problems', 'reviewed by'];
  const rows = [head, ...[source, ...others].map(line)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** @throws {Error} when no translation has this code */
function known(code: string | undefined): string {
  if (others.some((one) => one.code === code)) return String(code);
  throw new Error(
    `There is no language "${code ?? ''}" to translate into. Fix: use one of ${others.map((one) => one.code).join(', ') || 'none yet'}, or begin one: npm run language ${code || 'hr'}`,
  );
}

function list(code: string): void {
  const { files } = progressOf(root, code);
  for (const { file, units } of files) {
    for (const { state, name, line, source: text } of units) {
      if (state === 'done') continue;
      console.log(`${file}:${line}: ${state} (${name}): ${text.replaceAll('\n', ' | ')}`);
    }
  }
}

function done(code: string, places: readonly string[]): void {
  const counts = (places.length > 0 ? places : [undefined]).map((at) => stampDone(root, code, at));
  const count = counts.reduce((sum, one) => sum + one, 0);
  const left = progressOf(root, code).files.flatMap(({ units }) => units);
  const open = left.filter(({ state }) => state !== 'done').length;
  console.log(
    `${count} texts marked as translated; ${open} left, listed by: npm run languages ${code}`,
  );
}

const [first, second, ...places] = process.argv.slice(2);
try {
  if (first === '--done') done(known(second), places);
  else if (first === undefined) table();
  else list(known(first));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}
