/** YAML with line numbers. */
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { plainIssues } from './plainIssues.ts';
import { error, type Problem } from './problem.ts';

export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** The line of the key at a path, or of the nearest thing above it that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Why it cannot be read, if so. */
  readonly problems: readonly Problem[];
}

/** Reads YAML text that starts on line `firstLine` of the file. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let line = firstLine;
    for (const key of path) {
      const inner: unknown = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
        : isSeq(node)
          ? node.items[Number(key)]
          : undefined;
      const start = isPair(inner) ? inner.key : inner;
      if (!isNode(start) || !start.range) return line;
      line = at(start.range[0]);
      node = isPair(inner) ? inner.value : inner;
    }
    return line;
  };
  const problems = document.errors.map((one) =>
    error(
      { file, line: at(one.pos[0]) },
      `this line cannot be read (${one.message.split(' at line')[0] ?? ''})`,
      'Check the spaces at its start, the colon, and put text that holds a colon in "quotation marks".',
    ),
  );
  return { file, data: problems.length > 0 ? undefined : document.toJS(), lineOf, problems };
}

/** Where a record stands and what it is called, for messages. */
export interface RecordPlace {
  readonly file: string;
  /** Such as 'claim `rescan`: '; empty for front matter. */
  readonly name: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parses one record; each issue becomes a problem on its line. */
export function checkRecord<Schema extends z.ZodObject>(
  schema: Schema,
  input: unknown,
  place: RecordPlace,
): { readonly data?: z.infer<Schema>; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(input ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const problems = plainIssues(result.error, input, shape).map(({ path, what, fix }) =>
    error({ file: place.file, line: place.lineOf(path) }, `${place.name}${what}`, fix),
  );
  return { problems };
}
