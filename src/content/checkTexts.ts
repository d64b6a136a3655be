/** Checks the interface texts (content/ui/) and the glossary of each language. */
import { checkCatalog, checkNotes, type CatalogProblem, type Strings } from '#i18n/checkCatalog.ts';
import { sourceLocale } from '#i18n/locales.ts';
import type { KnownTerms } from './checkTerms.ts';
import { checkBanned, checkWords, type WordRules } from './checkWords.ts';
import { error, type Problem, type Report } from './problem.ts';
import { entriesOf, loadJson, loadYaml, type JsonFile } from './readContent.ts';
import { term } from './schemas.ts';
import { checkRecord } from './yamlFile.ts';

/** The simulator's sizes are made up, and say so: its texts hold figures of their own. */
const madeUp = 'sim.';

function place(file: JsonFile, { key, what, fix }: CatalogProblem): Problem {
  return error({ file: file.file, line: file.lineOf(key) }, what, fix);
}

/** Reports languages that differ from English, and texts without a note; returns the English keys. */
export function checkCatalogs(
  root: string,
  languages: readonly string[],
  report: Report,
): ReadonlySet<string> {
  const english = loadJson(root, `content/ui/${sourceLocale}.json`);
  const notes = loadJson(root, 'content/ui/notes.json');
  const source = (english.data ?? {}) as Strings;
  report([...english.problems, ...notes.problems]);
  for (const lang of languages) {
    const file = lang === sourceLocale ? english : loadJson(root, `content/ui/${lang}.json`);
    if (file !== english) report(file.problems);
    if (file.data === undefined) continue;
    report(checkCatalog(file.data as Strings, source, lang).map((one) => place(file, one)));
  }
  if (notes.data !== undefined) {
    report(checkNotes(notes.data as Strings, source).map((one) => place(notes, one)));
  }
  return new Set(Object.keys(source));
}

/** Reports figures and banned words in one language's interface texts. */
export function checkCatalogWords(root: string, rules: WordRules, report: Report): void {
  const { file, data, lineOf } = loadJson(root, `content/ui/${rules.lang}.json`);
  for (const [key, text] of entriesOf(data)) {
    const at = { file, lineAt: () => lineOf(key) };
    const own = key.startsWith(madeUp);
    report(own ? checkBanned(String(text), at, rules.banned) : checkWords(String(text), at, rules));
  }
}

/** Reports what is wrong with one language's glossary; returns its words by id. */
export function checkGlossary(root: string, rules: WordRules, report: Report): KnownTerms {
  const { file, data, lineOf, problems } = loadYaml(root, `content/glossary/${rules.lang}.yaml`);
  report(problems);
  const words = new Map<string, string>();
  for (const [id, record] of entriesOf(data)) {
    const at = (path: readonly PropertyKey[]): number => lineOf([id, ...path]);
    const checked = checkRecord(term, record, { file, name: `word \`${id}\`: `, lineOf: at });
    report(checked.problems);
    words.set(id, checked.data?.term ?? id);
    for (const [key, text] of entriesOf(checked.data)) {
      report(checkWords(String(text), { file, lineAt: () => at([key]) }, rules));
    }
  }
  return words;
}
