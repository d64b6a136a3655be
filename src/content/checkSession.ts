/** Checks content/session/<lang>.yaml: what a nurse shows and says, and the teach-back questions. */
import { sourceLocale } from '#i18n/locales.ts';
import { checkClaim } from './checkChapter.ts';
import type { KnownClaims } from './checkClaims.ts';
import { checkWords, type WordRules } from './checkWords.ts';
import { suggestion } from './closest.ts';
import { componentMark } from './figures.ts';
import { splitSentences } from './pageText.ts';
import { error, type Problem, type Report } from './problem.ts';
import { loadYaml } from './readContent.ts';
import { bars, wordsOf } from './readability.ts';
import { session as sessionSchema, type Session } from './schemas.ts';
import { placeholder, slidesOf } from './session.ts';
import { checkRecord, type YamlFile } from './yamlFile.ts';

/** Five minutes at 130 words a minute, a calm pace for bad days. */
const mostWords = 650;
/** What fits the two sessions. */
const counts = {
  short: { least: 6, most: 7 },
  long: { least: 10, most: 12 },
  teachBack: 3,
} as const;

const fileOf = (lang: string): string => `content/session/${lang}.yaml`;

/** Every text of a session that somebody reads or hears, with its path in the file. */
function textsOf({ slides, teachBack }: Session): readonly (readonly [PropertyKey[], string])[] {
  return [
    ...slides.flatMap(({ title, words, say }, place) =>
      Object.entries({ title, words, say }).map(
        ([key, text]) => [['slides', place, key] as PropertyKey[], text] as const,
      ),
    ),
    ...Object.entries(teachBack).flatMap(([id, { ask, answer, repairs }]) => [
      [['teachBack', id, 'ask'] as PropertyKey[], ask] as const,
      [['teachBack', id, 'answer'] as PropertyKey[], answer] as const,
      ...repairs.flatMap((repair, place) =>
        Object.entries(repair).map(
          ([key, text]) =>
            [['teachBack', id, 'repairs', place, key] as PropertyKey[], text] as const,
        ),
      ),
    ]),
  ];
}

/** As many words as a reader hears: a range is three, "5 to 15". */
function counted(text: string, claims: KnownClaims): string {
  return text.replaceAll(placeholder, (_, id: string, figure: string) =>
    typeof claims.get(id)?.figures[figure] === 'object' ? 'x to x' : 'x',
  );
}

/** What is wrong with one text: its figures, its words, the length of its sentences. */
function checkText(
  text: string,
  at: Pick<Problem, 'file' | 'line'>,
  { rules, claims }: SessionRules,
): readonly Problem[] {
  const faults = [...text.matchAll(placeholder)].flatMap(
    ({ groups: { id = '', figure = '' } = {} }) =>
      claims.get(id)?.for === 'nurses'
        ? [
            {
              what: `claim \`${id}\` is for nurses`,
              fix: 'Take it out: patients see and hear this.',
            },
          ]
        : checkClaim(id, figure, claims),
  );
  const long = splitSentences(counted(text, claims))
    .map((one) => ({ ...one, words: wordsOf(one.text).length }))
    .filter(({ words }) => words > bars.words);
  return [
    ...faults.map(({ what, fix }) => error(at, what, fix)),
    ...checkWords(
      text.replaceAll(placeholder, componentMark),
      { file: at.file, lineAt: () => at.line },
      rules,
    ),
    ...long.map((one) =>
      error(
        at,
        `a sentence has ${one.words} words, bar ${bars.words}: "${one.text}"`,
        'Split the sentence.',
      ),
    ),
  ];
}

/** What the nurse says in the short session, its questions with it. */
function spokenWords(session: Session, claims: KnownClaims): number {
  const said = slidesOf(session, 'short').flatMap(({ say, ask = '' }) => [
    say,
    session.teachBack[ask]?.ask ?? '',
  ]);
  return wordsOf(counted(said.join(' '), claims)).length;
}

/** What is wrong with the order and the number of things. */
function checkShape(session: Session, file: YamlFile, claims: KnownClaims): readonly Problem[] {
  const { slides, teachBack } = session;
  const at = (...path: readonly PropertyKey[]) => ({ file: file.file, line: file.lineOf(path) });
  const ids = slides.map(({ id }) => id);
  const questions = Object.keys(teachBack);
  const lengths = (['short', 'long'] as const).flatMap((length) => {
    const { least, most } = counts[length];
    const count = slidesOf(session, length).length;
    if (count >= least && count <= most) return [];
    const what = `the ${length} session has ${count} slides`;
    return [error(at('slides'), what, `Give it ${least} to ${most}: \`only: long\` tells.`)];
  });
  const spoken = spokenWords(session, claims);
  const tooLong = `the nurse says ${spoken} words in the short session`;
  return [
    ...lengths,
    ...(spoken > mostWords
      ? [error(at('slides'), tooLong, `Use at most ${mostWords}: five minutes at a calm pace.`)]
      : []),
    ...(questions.length === counts.teachBack
      ? []
      : [
          error(
            at('teachBack'),
            `there are ${questions.length} teach-back questions`,
            `Use ${counts.teachBack}.`,
          ),
        ]),
    ...slides.flatMap(({ id, say, ask }, place) => {
      const sentences = splitSentences(say).length;
      const problems = [
        ids.indexOf(id) < place &&
          error(at('slides', place), `slide \`${id}\` is there twice`, 'Give it an id of its own.'),
        (sentences < 2 || sentences > 5) &&
          error(
            at('slides', place, 'say'),
            `slide \`${id}\`: \`say\` has ${sentences} sentences`,
            'Write two to five short sentences.',
          ),
        ask !== undefined &&
          !questions.includes(ask) &&
          error(
            at('slides', place, 'ask'),
            `slide \`${id}\`: there is no teach-back question \`${ask}\``,
            suggestion(ask, questions),
          ),
      ];
      return problems.filter((one) => one !== false);
    }),
    ...questions
      .filter((id) => slidesOf(session, 'short').every(({ ask }) => ask !== id))
      .map((id) =>
        error(
          at('teachBack', id),
          `no slide of the short session asks \`${id}\``,
          'Name it as `ask` of a slide.',
        ),
      ),
  ];
}

/** Returns 'one-scan, drug (long), …', the same in every language. */
const orderOf = ({ slides }: Session): string =>
  slides.map(({ id, only }) => (only ? `${id} (${only})` : id)).join(', ');

/** What a session is held to. */
export interface SessionRules {
  readonly rules: WordRules;
  readonly claims: KnownClaims;
}

/** Reports what is wrong with one language's session. */
export function checkSession(root: string, sessionRules: SessionRules, report: Report): void {
  const { lang } = sessionRules.rules;
  const read = loadYaml(root, fileOf(lang));
  const { file, lineOf } = read;
  report(read.problems);
  if (read.problems.length > 0) return;
  const place = { file, name: '', lineOf };
  const { data: session, problems } = checkRecord(sessionSchema, read.data, place);
  report(problems);
  if (!session) return;
  report(checkShape(session, read, sessionRules.claims));
  for (const [path, text] of textsOf(session)) {
    report(checkText(text, { file, line: lineOf(path) }, sessionRules));
  }
  if (lang === sourceLocale) return;
  const source = sessionSchema.safeParse(loadYaml(root, fileOf(sourceLocale)).data).data;
  if (source === undefined || orderOf(source) === orderOf(session)) return;
  const what = `the slides are not the same as in "${sourceLocale}"`;
  const fix = `Use the same ids in the same order: ${orderOf(source)}.`;
  report([error({ file, line: lineOf(['slides']) }, what, fix)]);
}
