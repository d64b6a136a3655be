/** Checks content/questions/<lang>.yaml: what people ask their team. */
import { sourceLocale } from '#i18n/locales.ts';
import { checkWords, type WordRules } from './checkWords.ts';
import { error, type Report } from './problem.ts';
import { entriesOf, loadYaml } from './readContent.ts';
import { questionGroup } from './schemas.ts';
import { checkRecord } from './yamlFile.ts';

const fileOf = (lang: string): string => `content/questions/${lang}.yaml`;

/** Ids of a file's questions, in its order, as far as it can be read. */
function idsIn(data: unknown): readonly string[] {
  const groups = Array.isArray(data) ? (data as unknown[]) : [];
  return groups
    .flatMap(entriesOf)
    .filter(([key]) => key === 'questions')
    .flatMap(([, questions]) => entriesOf(questions))
    .map(([id]) => id);
}

/** Reports what is wrong with one language's questions; returns their ids. */
export function checkQuestions(
  root: string,
  rules: WordRules,
  report: Report,
): ReadonlySet<string> {
  const { file, data, lineOf, problems } = loadYaml(root, fileOf(rules.lang));
  report(problems);
  if (problems.length > 0) return new Set();
  if (!Array.isArray(data)) {
    const fix = 'Start each group with "- title:" and give it `questions`.';
    report([error({ file, line: 1 }, 'the file is not a list of groups', fix)]);
    return new Set();
  }
  const seen = new Set<string>();
  for (const [place, record] of (data as unknown[]).entries()) {
    const at = (path: readonly PropertyKey[]): number => lineOf([place, ...path]);
    const name = `group ${place + 1}: `;
    const { data: group, problems: wrong } = checkRecord(questionGroup, record, {
      file,
      name,
      lineOf: at,
    });
    report(wrong);
    if (!group) continue;
    report(checkWords(group.title, { file, lineAt: () => at(['title']) }, rules));
    for (const [id, question] of Object.entries(group.questions)) {
      const line = at(['questions', id]);
      report(checkWords(question, { file, lineAt: () => line }, rules));
      if (seen.has(id)) {
        const fix = 'Take one out, or give it an id of its own.';
        report([error({ file, line }, `question \`${id}\` is there twice`, fix)]);
      }
      seen.add(id);
    }
  }
  if (rules.lang === sourceLocale) return seen;
  const source = loadYaml(root, fileOf(sourceLocale));
  for (const id of idsIn(source.data).filter((one) => !seen.has(one))) {
    const fix = `Translate it from ${fileOf(sourceLocale)}, with the same id.`;
    report([error({ file, line: 1 }, `the question \`${id}\` is missing`, fix)]);
  }
  return seen;
}
