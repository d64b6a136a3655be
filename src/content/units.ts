/**
 * The units that a translation is made of: an interface text, a word of the glossary, a question, a path,
 * a part of a session, a block of a chapter. Each with its words in the source language and in the other.
 */
import { pluralBase, type Strings } from '#i18n/checkCatalog.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { firstDifference, readBlocks, wordless } from './blocks.ts';
import { readMdx } from './mdxFile.ts';
import { entriesOf, listFiles, loadJson, loadYaml, readText } from './readContent.ts';

export interface Unit {
  /** The key or id; of a block, what it is. */
  readonly name: string;
  /** Its words in the source language. */
  readonly source: string;
  /** Its words in the other language; undefined when they are missing, or their place cannot be told. */
  readonly own: string | undefined;
  /** Whether it reads differently in the two languages; a plural, in all its forms. */
  readonly differs: boolean;
  /** Where it stands in the other language's file, or where it belongs. */
  readonly line: number;
}

/** The units of one file of the source language, in its order. */
export interface UnitFile {
  /** The other language's file: 'content/ui/hr.json'. */
  readonly file: string;
  /** The same in every language: 'ui', or 'chapters/03-how-often-it-happens.mdx'. */
  readonly name: string;
  /** Whether names tell its units apart; blocks are told apart by their order. */
  readonly named: boolean;
  readonly units: readonly Unit[];
}

const pairOf = (source: string, own: string | undefined) => ({
  source,
  own,
  differs: own !== undefined && own !== source,
});

/** A record of a YAML file, and where it stands. */
type Place = readonly [name: string, path: readonly PropertyKey[], record: unknown];

/** Every text in a record, ids included: they are the same in each language. */
function textsIn(record: unknown): readonly string[] {
  if (typeof record === 'string') return [record];
  const inner = Array.isArray(record) ? (record as unknown[]) : Object.values(record ?? {});
  return inner.flatMap(textsIn);
}

const pathsOf = (data: unknown): readonly Place[] =>
  entriesOf(data).map(([id, record]) => [id, [id], record]);

/** How to say a word is left out: each language has it for other words. */
const wordsOf = (data: unknown): readonly Place[] =>
  pathsOf(data).map(([id, path, record]) => {
    const { term, definition } = Object.fromEntries(entriesOf(record));
    return [id, path, [term, definition]];
  });

/** A group's title goes by the first of its questions: groups have no id. */
function questionsOf(data: unknown): readonly Place[] {
  return (Array.isArray(data) ? (data as unknown[]) : []).flatMap((group, place) => {
    const { title, questions } = Object.fromEntries(entriesOf(group));
    const asked = entriesOf(questions);
    return [
      [`${asked[0]?.[0]}.title`, [place, 'title'], title] as const,
      ...asked.map(([id, text]) => [id, [place, 'questions', id], text] as const),
    ];
  });
}

function sessionOf(data: unknown): readonly Place[] {
  const { slides, teachBack } = Object.fromEntries(entriesOf(data));
  return [
    ...(Array.isArray(slides) ? (slides as unknown[]) : []).map(
      (slide, place) =>
        [String(Object.fromEntries(entriesOf(slide)).id), ['slides', place], slide] as const,
    ),
    ...entriesOf(teachBack).map(
      ([id, question]) => [`teachBack.${id}`, ['teachBack', id], question] as const,
    ),
  ];
}

const yamlFiles = {
  glossary: wordsOf,
  paths: pathsOf,
  questions: questionsOf,
  session: sessionOf,
} as const;

function yamlUnits(root: string, lang: string, name: keyof typeof yamlFiles): UnitFile {
  const [source, own] = [sourceLocale, lang].map((one) =>
    loadYaml(root, `content/${name}/${one}.yaml`),
  ) as [ReturnType<typeof loadYaml>, ReturnType<typeof loadYaml>];
  const words = (record: unknown): string => textsIn(record).join('\n');
  const there = new Map(yamlFiles[name](own.data).map(([id, ...place]) => [id, place]));
  const units = yamlFiles[name](source.data).map(([id, , record]) => {
    const [path, twin] = there.get(id) ?? [];
    return {
      name: id,
      ...pairOf(words(record), path && words(twin)),
      line: path ? own.lineOf(path) : 1,
    };
  });
  return { file: own.file, name, named: true, units };
}

/** A plural is one unit, whichever forms a language has. */
function textUnits(root: string, lang: string): UnitFile {
  const [source, own] = [sourceLocale, lang].map((one) =>
    loadJson(root, `content/ui/${one}.json`),
  ) as [ReturnType<typeof loadJson>, ReturnType<typeof loadJson>];
  const strings = (source.data ?? {}) as Strings;
  const baseOf = (key: string): string => pluralBase(key, strings) ?? key;
  const group = (data: unknown): Map<string, string[]> =>
    Map.groupBy(Object.keys(data ?? {}), baseOf);
  const there = group(own.data);
  const textsOf = (data: unknown, keys: readonly string[]): readonly string[] =>
    keys.map((key) => String((data as Strings)[key]));
  const units = [...group(strings)].map(([name, keys]) => {
    const twins = there.get(name);
    const [first = name] = twins ?? [];
    const texts = textsOf(strings, keys);
    const forms = twins && textsOf(own.data, twins);
    return {
      name,
      source: texts.join('\n'),
      own: forms?.join('\n'),
      differs: forms?.every((form) => !texts.includes(form)) ?? false,
      line: own.lineOf(first),
    };
  });
  return { file: own.file, name: 'ui', named: true, units };
}

function chapterUnits(root: string, lang: string, name: string): UnitFile {
  const file = `content/chapters/${lang}/${name}`;
  const [text, twin] = [
    readText(root, `content/chapters/${sourceLocale}/${name}`),
    readText(root, file),
  ];
  const head = readMdx(file, twin).frontMatter;
  const there = new Map(entriesOf(head.data));
  const [blocks, own] = [readBlocks(text), readBlocks(twin)];
  const parting = firstDifference(blocks, own);
  const lines = entriesOf(readMdx(file, text).frontMatter.data)
    .filter(([key]) => !wordless.some((one) => one === key))
    .map(([key, value]) => ({
      name: key,
      ...pairOf(String(value), there.has(key) ? String(there.get(key)) : undefined),
      line: head.lineOf([key]),
    }));
  const rest = blocks.map(({ kind, text: source }, place) => {
    const pair = parting < 0 || place < parting ? own[place] : undefined;
    const line = pair?.line ?? own[parting]?.line ?? own.at(-1)?.line ?? 1;
    return { name: kind, ...pairOf(source, pair?.text), line };
  });
  const units = [...lines, ...rest.filter(({ source }) => source !== '')];
  return { file, name: `chapters/${name}`, named: false, units };
}

/** Every unit of a language, file by file, in the order of the source language. */
export function unitsOf(root: string, lang: string): readonly UnitFile[] {
  const chapters = listFiles(root, `content/chapters/${sourceLocale}`, '.mdx');
  const names = Object.keys(yamlFiles) as (keyof typeof yamlFiles)[];
  return [
    ...chapters.map((name) => chapterUnits(root, lang, name)),
    ...names.map((name) => yamlUnits(root, lang, name)),
    textUnits(root, lang),
  ];
}
