/** Checks content/paths/<lang>.yaml: the ways through the chapters that chapter 1 offers. */
import { sourceLocale } from '#i18n/locales.ts';
import { checkWords, type WordRules } from './checkWords.ts';
import { suggestion } from './closest.ts';
import { splitSentences } from './pageText.ts';
import { error, type Report } from './problem.ts';
import { entriesOf, listFiles, loadYaml } from './readContent.ts';
import { readerPath } from './schemas.ts';
import { checkRecord } from './yamlFile.ts';

const fileOf = (lang: string): string => `content/paths/${lang}.yaml`;

/** The chapters a path may name: every page but the first, which shows the paths. */
function chaptersIn(root: string, lang: string): readonly string[] {
  return listFiles(root, `content/chapters/${lang}`, '.mdx')
    .filter((name) => !name.startsWith('01-'))
    .map((name) => name.slice('NN-'.length, -'.mdx'.length));
}

/** Returns 'why, tell' for a path's chapters in order; nothing for a path that is not right. */
const orderOf = (path: unknown): string =>
  (readerPath.safeParse(path).data?.chapters ?? []).map(({ page }) => page).join(', ');

/** Reports what is wrong with one language's paths. */
export function checkPaths(root: string, rules: WordRules, report: Report): void {
  const { file, data, lineOf, problems } = loadYaml(root, fileOf(rules.lang));
  report(problems);
  const chapters = chaptersIn(root, rules.lang);
  for (const [id, record] of entriesOf(data)) {
    const at = (...path: readonly PropertyKey[]) => ({ file, line: lineOf([id, ...path]) });
    const words = (text: string, line: number): void =>
      report(checkWords(text, { file, lineAt: () => line }, rules));
    const name = `path \`${id}\`: `;
    const { data: path, problems: wrong } = checkRecord(readerPath, record, {
      file,
      name,
      lineOf: (inner) => lineOf([id, ...inner]),
    });
    report(wrong);
    if (!path) continue;
    words(path.name, at('name').line);
    words(path.words, at('words').line);
    const count = splitSentences(path.words).length;
    if (count < 2 || count > 3) {
      const what = `${name}\`words\` has ${count} sentences`;
      report([error(at('words'), what, 'Write two or three short sentences.')]);
    }
    const pages = path.chapters.map(({ page }) => page);
    for (const [place, { page, why }] of path.chapters.entries()) {
      const here = at('chapters', place);
      words(why, here.line);
      if (!chapters.includes(page)) {
        report([error(here, `${name}there is no chapter \`${page}\``, suggestion(page, chapters))]);
      }
      if (pages.indexOf(page) < place) {
        report([error(here, `${name}the chapter \`${page}\` is there twice`, 'Take one out.')]);
      }
    }
  }
  if (rules.lang === sourceLocale) return;
  const source = loadYaml(root, fileOf(sourceLocale)).data;
  const own = new Map(entriesOf(data));
  for (const [id, path] of entriesOf(source)) {
    if (orderOf(own.get(id)) === orderOf(path)) continue;
    const what = `path \`${id}\` is not the same as in "${sourceLocale}"`;
    const fix = `Give it the same chapters in the same order: ${orderOf(path)}.`;
    report([error({ file, line: lineOf([id]) }, what, fix)]);
  }
}
