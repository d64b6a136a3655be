/**
 * Reads all of content/ and reports everything that is wrong with it at once, in words for a person
 * who edits content. Errors stop the build (integration.ts); warnings do not.
 */
import { readLanguages } from '#i18n/languages.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { bannedRule, type BannedRule } from './bannedWords.ts';
import { checkChapter, type ChapterRules } from './checkChapter.ts';
import { checkClaims, checkReferences, checkRegisterUsed, checkStatements } from './checkClaims.ts';
import { checkPaths } from './checkPaths.ts';
import { checkQuestions } from './checkQuestions.ts';
import { checkSession } from './checkSession.ts';
import { checkTwins, type ChapterFile } from './blocks.ts';
import { checkTranslated } from './translated.ts';
import { checkCatalogs, checkCatalogWords, checkGlossary } from './checkTexts.ts';
import { readMdx, type UsedComponent } from './mdxFile.ts';
import { error, type Problem, type Report } from './problem.ts';
import { entriesOf, listFiles, loadYaml, readText } from './readContent.ts';
import { site } from './schemas.ts';
import { checkRecord } from './yamlFile.ts';

export interface CheckOptions {
  /** Today, as 2026-11-20: a claim whose next review is before it gets a warning. */
  readonly today?: string;
  /** Whether languages that are only started are checked, too. */
  readonly started?: boolean;
}

/** content/names.yaml: names that hold a digit. */
function readNames(root: string, report: Report): readonly string[] {
  const { data, problems } = loadYaml(root, 'content/names.yaml');
  report(problems);
  return Array.isArray(data) ? data.map(String) : [];
}

/** content/banned-words.yaml: the rules of each language. */
export function readBanned(
  root: string,
  report: Report,
): ReadonlyMap<string, readonly BannedRule[]> {
  const { file, data, lineOf, problems } = loadYaml(root, 'content/banned-words.yaml');
  report(problems);
  const read = (lang: string, record: unknown, index: number): readonly BannedRule[] => {
    const at = (path: readonly PropertyKey[]): number => lineOf([lang, index, ...path]);
    const checked = checkRecord(bannedRule, record, { file, name: '', lineOf: at });
    report(checked.problems);
    return checked.data ? [checked.data] : [];
  };
  return new Map(
    entriesOf(data).map(([lang, rules]) => [
      lang,
      (Array.isArray(rules) ? rules : []).flatMap((rule: unknown, index) =>
        read(lang, rule, index),
      ),
    ]),
  );
}

function checkSite(root: string, report: Report): void {
  const { file, data, lineOf, problems } = loadYaml(root, 'content/site.yaml');
  report(
    problems.length > 0 ? problems : checkRecord(site, data, { file, name: '', lineOf }).problems,
  );
}

/** The same chapters in every language; the first is the source language. */
function checkChapterNames(root: string, languages: readonly string[], report: Report): void {
  const chapters = new Map(
    languages.map((lang) => [lang, listFiles(root, `content/chapters/${lang}`, '.mdx')]),
  );
  for (const name of new Set([...chapters.values()].flat())) {
    const from = languages.find((lang) => chapters.get(lang)?.includes(name));
    for (const lang of languages.filter((one) => !chapters.get(one)?.includes(name))) {
      const at = { file: `content/chapters/${lang}/${name}`, line: 1 };
      const fix = `Copy it from content/chapters/${from}/${name} and translate it.`;
      report([error(at, `the chapter is missing in "${lang}"`, fix)]);
    }
  }
}

/** Every chapter of one language; returns the components they use. */
function checkChapters(
  root: string,
  chapterRules: ChapterRules,
  report: Report,
): readonly UsedComponent[] {
  const folder = `content/chapters/${chapterRules.rules.lang}`;
  return listFiles(root, folder, '.mdx').flatMap((name) => {
    const file = `${folder}/${name}`;
    if (!/^\d\d-[a-z0-9-]+\.mdx$/.test(name)) {
      const what = 'the name of the file is not two digits and small letters';
      report([error({ file, line: 1 }, what, 'Name it like 03-how-often-it-happens.mdx.')]);
    }
    const mdx = readMdx(file, readText(root, file));
    report(checkChapter(file, mdx, chapterRules));
    return mdx.components;
  });
}

/** What is wrong with a language as a translation: its stamps, and the structure of its chapters. */
function checkTranslation(root: string, lang: string, report: Report): void {
  report(checkTranslated(root, lang));
  const folder = `content/chapters/${sourceLocale}`;
  for (const name of listFiles(root, folder, '.mdx')) {
    const [source, twin] = [`${folder}/${name}`, `content/chapters/${lang}/${name}`].map(
      (file) => ({
        file,
        text: readText(root, file),
      }),
    ) as [ChapterFile, ChapterFile];
    report(checkTwins(source, twin));
  }
}

/** Whether a file, such as content/ui/hr.json or content/chapters/hr/01-….mdx, is in one of these languages. */
export const isIn = (file: string, languages: readonly string[]): boolean =>
  languages.includes(file.split('/')[2]?.replace(/\.\w+$/, '') ?? '');

/**
 * Everything wrong under `<root>/content`, in the order of files and lines. What is wrong with a draft is a
 * warning: only a published language stops a build.
 */
export function checkContent(root: string, options: CheckOptions = {}): readonly Problem[] {
  const { today = new Date().toISOString().slice(0, 10), started = false } = options;
  const checked = readLanguages(root).filter(({ stage }) => started || stage !== 'started');
  const languages = checked.map(({ code }) => code);
  const unpublished = checked.filter(({ stage }) => stage !== 'published').map(({ code }) => code);
  const problems: Problem[] = [];
  const report: Report = (found) => problems.push(...found);

  const names = readNames(root, report);
  const banned = readBanned(root, report);
  const keys = checkCatalogs(root, languages, report);
  const references = checkReferences(root, report);
  const claims = checkClaims(root, { references, keys, today }, report);
  const statements = checkStatements(root, { references, keys, today }, report);
  checkSite(root, report);
  checkChapterNames(root, languages, report);
  const components = languages.flatMap((lang) => {
    const rules = { lang, names, banned: banned.get(lang) ?? [] };
    checkCatalogWords(root, rules, report);
    const terms = checkGlossary(root, rules, report);
    const questions = checkQuestions(root, rules, report);
    checkPaths(root, rules, report);
    checkSession(root, { rules, claims }, report);
    if (lang !== sourceLocale) checkTranslation(root, lang, report);
    const known = { claims, statements, references, terms, questions };
    return checkChapters(root, { rules, known }, report);
  });
  const claimed = components.flatMap(({ props: { id = '', claims: pair = '' } }) => [
    String(id),
    ...String(pair).split(/, */),
  ]);
  const said = [
    ...components.map(({ props }) => String(props.for ?? '')),
    ...[...statements].filter(([, statement]) => !statement || statement.texts).map(([id]) => id),
  ];
  checkRegisterUsed(root, { claims: new Set(claimed), statements: new Set(said) }, report);
  return problems
    .map((problem) =>
      isIn(problem.file, unpublished) ? ({ ...problem, severity: 'warning' } as const) : problem,
    )
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
