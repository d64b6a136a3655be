/** Checks one chapter: its front matter, its words, and each component against what exists. */
import type { KnownClaims, KnownStatements } from './checkClaims.ts';
import { checkTerms, type KnownTerms } from './checkTerms.ts';
import { checkWords, type WordRules } from './checkWords.ts';
import { suggestion } from './closest.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { findHundreds } from './figures.ts';
import { frequencyOf } from './frequency.ts';
import type { MdxFile, TextBlock, UsedComponent } from './mdxFile.ts';
import { plainIssues } from './plainIssues.ts';
import { error, type Problem } from './problem.ts';
import { entriesOf } from './readContent.ts';
import { chapter } from './schemas.ts';
import { isKitName, type KitName, vocabulary } from './vocabulary.ts';
import { checkRecord } from './yamlFile.ts';

/** What a chapter may name. */
export interface Known {
  readonly claims: KnownClaims;
  readonly statements: KnownStatements;
  readonly references: ReadonlySet<string>;
  readonly terms: KnownTerms;
  /** Ids of content/questions/. */
  readonly questions: ReadonlySet<string>;
}

export interface ChapterRules {
  readonly rules: WordRules;
  readonly known: Known;
}

/** What a chapter's components are held to. */
interface ComponentRules extends ChapterRules {
  /** Whether the chapter is the page for nurses, who need the numbers: nothing there can be skipped. */
  readonly forNurses: boolean;
}

type Fault = Pick<Problem, 'what' | 'fix'>;

/** A name that does not exist, with the nearest one that does. */
function unknown(
  kind: string,
  id: string,
  { names, home }: { names: readonly string[]; home: string },
): Fault {
  return {
    what: `there is no ${kind} \`${id}\``,
    fix: `${suggestion(id, names)} Or add it to ${home}.`,
  };
}

const claimsHome = 'content/claims.yaml';

/** A claim that is there but wrong has been reported in its own file. */
function noClaim(id: string, claims: KnownClaims): readonly Fault[] {
  if (claims.has(id)) return [];
  return [unknown('claim', id, { names: [...claims.keys()], home: claimsHome })];
}

/** What is wrong with the name of a figure. */
export function checkClaim(id: string, figure: string, claims: Known['claims']): readonly Fault[] {
  const claim = claims.get(id);
  if (!claim) return noClaim(id, claims);
  if (figure === 'outOf') {
    if (claim.outOf !== undefined) return [];
    return [
      { what: `claim \`${id}\` has no outOf`, fix: `Add it in ${claimsHome}, or name a figure.` },
    ];
  }
  const names = Object.keys(claim.figures);
  return names.includes(figure)
    ? []
    : [unknown(`figure`, figure, { names, home: `claim \`${id}\` in ${claimsHome}` })];
}

/** Claims of which a component shows both sides, each of other people. */
function checkBothSides({ name, props }: UsedComponent, claims: KnownClaims): readonly Fault[] {
  const ids = String(props.claims).split(/, */);
  const faults = ids.flatMap((id): readonly Fault[] => {
    const claim = claims.get(id);
    if (!claim) return noClaim(id, claims);
    try {
      frequencyOf(claim);
      const needs = (['group', 'counted'] as const).filter((key) => claim[key] === undefined);
      return (name === 'ByCancer' ? needs : []).map((key) => ({
        what: `claim \`${id}\` needs \`${key}\` to stand in this table`,
        fix: `Add it in ${claimsHome}.`,
      }));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return [{ what: `claim \`${id}\` ${reason}`, fix: `Change it in ${claimsHome}.` }];
    }
  });
  const whoms = new Set(ids.map((id) => claims.get(id)?.of));
  if (faults.length === 0 && whoms.size < ids.length) {
    return [
      {
        what: `<${name}> shows the same people twice`,
        fix: 'Name claims with a different `of`.',
      },
    ];
  }
  return faults;
}

const statementsHome = 'content/statements.yaml';

/** A source stands for a statement only if the statement's record names it. */
function checkCite(
  id: string,
  statement: string | true | undefined,
  known: Known,
): readonly Fault[] {
  const { references, statements } = known;
  if (!references.has(id)) {
    const names = [...references];
    return [unknown('reference', id, { names, home: 'content/references.json' })];
  }
  if (typeof statement !== 'string') return [];
  if (!statements.has(statement)) {
    const names = [...statements.keys()];
    return [unknown('statement', statement, { names, home: statementsHome })];
  }
  if (statements.get(statement)?.references.includes(id) ?? true) return [];
  return [
    {
      what: `statement \`${statement}\` does not name the reference \`${id}\``,
      fix: `Add it to the statement's references in ${statementsHome}, or cite another source.`,
    },
  ];
}

/** Whether what a component names exists. Its props have the right shape. */
function checkNames(component: UsedComponent, known: Known, lang: string): readonly Fault[] {
  const { name, props } = component;
  const text = (prop: string): string => String(props[prop]);
  if (name === 'Claim') return checkClaim(text('id'), text('figure'), known.claims);
  if (name === 'Frequency' || name === 'ByCancer') return checkBothSides(component, known.claims);
  if (name === 'Ruler') {
    const [measured = '', differ = ''] = text('claims').split(/, */);
    return [
      ...checkClaim(measured, 'measured', known.claims),
      ...checkClaim(differ, 'percent', known.claims),
    ];
  }
  if (name === 'Cite') return checkCite(text('id'), props.for, known);
  if (name === 'Term' && !known.terms.has(text('id'))) {
    return [
      unknown('word', text('id'), {
        names: [...known.terms.keys()],
        home: `content/glossary/${lang}.yaml`,
      }),
    ];
  }
  return [];
}

/** Components of the page for nurses. */
const forNursesOnly: ReadonlySet<string> = new Set<KitName>([
  'NurseTools',
  'SessionScript',
  'TeachBack',
  'TickList',
]);

/** What is made for nurses where patients would meet it, such as how long people lived. */
function checkAudience({ name, props }: UsedComponent, claims: KnownClaims): readonly Fault[] {
  const fix = 'Take it out: only the page for nurses shows it.';
  const ids = [props.id, ...String(props.claims).split(/, */)].map(String);
  const figures = ids.filter((id) => claims.get(id)?.for === 'nurses');
  return [
    ...(forNursesOnly.has(name) ? [{ what: `<${name}> is for nurses`, fix }] : []),
    ...figures.map((id) => ({ what: `claim \`${id}\` is for nurses`, fix })),
  ];
}

const wrap =
  'Put the sentence, list item or table between <Numbers instead="…"> and </Numbers>, with words that say the same without a figure.';

/** A figure where readers who skip the numbers would meet it. */
function checkSkipped({ name, props, inNumbers }: UsedComponent, lang: string): readonly Fault[] {
  if (inNumbers) {
    const figures = findHundreds(name === 'Numbers' ? String(props.instead) : '', lang);
    return figures.map(({ text }) => ({
      what: `\`instead\` has the figure "${text}"`,
      fix: 'Say it in words: readers see it when they skip the numbers.',
    }));
  }
  if (name !== 'Claim' && name !== 'Frequency') return [];
  return [{ what: `<${name}> stands outside <Numbers>`, fix: wrap }];
}

/** The same for "of 100 people" in the text of a block. */
function checkHundreds(
  { text, inNumbers, lineAt }: TextBlock,
  { file, lang }: { readonly file: string; readonly lang: string },
): readonly Problem[] {
  if (inNumbers) return [];
  return findHundreds(text, lang).map(({ text: figure, offset }) =>
    error({ file, line: lineAt(offset) }, `"${figure}" stands outside <Numbers>`, wrap),
  );
}

function checkAsk(ask: unknown, questions: ReadonlySet<string>): readonly Fault[] {
  if (typeof ask !== 'string' || questions.has(ask)) return [];
  return [unknown('question', ask, { names: [...questions], home: 'content/questions/' })];
}

function checkComponent(
  component: UsedComponent,
  { rules, known, forNurses }: ComponentRules,
): readonly Fault[] {
  const { name, props } = component;
  if (!isKitName(name)) {
    return [
      { what: `there is no component <${name}>`, fix: suggestion(name, Object.keys(vocabulary)) },
    ];
  }
  const result = vocabulary[name].safeParse(props);
  if (result.success) {
    return [
      ...checkNames(component, known, rules.lang),
      ...(forNurses
        ? []
        : [...checkSkipped(component, rules.lang), ...checkAudience(component, known.claims)]),
    ];
  }
  return plainIssues(result.error, props, vocabulary[name].shape).map(({ what, fix }) => ({
    what: `<${name}> ${what}`,
    fix,
  }));
}

/** Everything wrong with one chapter. */
export function checkChapter(
  file: string,
  mdx: MdxFile,
  chapterRules: ChapterRules,
): readonly Problem[] {
  const { rules, known } = chapterRules;
  const { frontMatter, components, blocks } = mdx;
  const place = { file, name: '', lineOf: frontMatter.lineOf };
  const forNurses = (frontMatter.data as { for?: unknown } | undefined)?.for === 'nurses';
  const unread = frontMatter.problems.length > 0;
  const head = unread
    ? frontMatter.problems
    : checkRecord(chapter, frontMatter.data, place).problems;
  return [
    ...mdx.problems,
    ...head,
    ...entriesOf(frontMatter.data).flatMap(([key, value]) => {
      const text = String(value);
      const line = frontMatter.lineOf([key]);
      const hundreds = findHundreds(text, rules.lang).map(({ text: figure }) =>
        error(
          { file, line },
          `"${figure}" stands where numbers cannot be skipped`,
          'Say it in words.',
        ),
      );
      return [...checkWords(text, { file, lineAt: () => line }, rules), ...hundreds];
    }),
    ...checkAsk((frontMatter.data as { ask?: unknown } | undefined)?.ask, known.questions).map(
      ({ what, fix }) => error({ file, line: frontMatter.lineOf(['ask']) }, what, fix),
    ),
    ...blocks.flatMap(({ text, lineAt }) => checkWords(text, { file, lineAt }, rules)),
    ...(forNurses
      ? []
      : blocks.flatMap((block) => checkHundreds(block, { file, lang: rules.lang }))),
    // By English word endings. A translation explains the same words: it has the same structure (blocks.ts).
    ...(rules.lang === sourceLocale ? checkTerms(file, blocks, known.terms) : []),
    ...components.flatMap((component) => {
      const at = { file, line: component.line };
      const own = component.props.title ?? component.props.instead;
      const faults = checkComponent(component, { ...chapterRules, forNurses }).map(
        ({ what, fix }) => error(at, what, fix),
      );
      const words =
        typeof own === 'string'
          ? checkWords(own, { file, lineAt: () => component.line }, rules)
          : [];
      return [...faults, ...words];
    }),
  ];
}
