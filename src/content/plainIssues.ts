/** Zod's issues in words for a person who edits content and does not code. */
import type { z } from 'astro/zod';
import { suggestion } from './closest.ts';

export interface PlainIssue {
  /** Where: a key such as `title`, or `review.on`; empty for the whole record. */
  readonly key: string;
  /** What is wrong, to follow the name of the file: "`title` is missing". */
  readonly what: string;
  readonly fix: string;
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Issue = z.core.$ZodIssue;

const join = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** The value the author wrote at a path. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    input,
  );
}

function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

function explain(issue: Issue, input: unknown, shape: Shape): readonly PlainIssue[] {
  const key = join(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(shape) : [];
    return issue.keys.map((name) => ({
      key: join([...issue.path, name]),
      what: `does not know \`${join([...issue.path, name])}\``,
      fix: known.length > 0 ? suggestion(name, known) : 'Take it out.',
    }));
  }
  const value = valueAt(input, issue.path);
  const meaning = shape[String(issue.path[0])]?.description;
  const help = meaning === undefined ? '' : ` It is ${meaning}.`;
  if (value === undefined) {
    return [{ key, what: `\`${key}\` is missing`, fix: `Add \`${key}\`.${help}` }];
  }
  if (issue.code === 'invalid_type') {
    const wanted = issue.expected === 'string' ? 'text' : `a ${issue.expected}`;
    const quotes = issue.expected === 'string' ? ` Put it in "quotation marks".` : '';
    return [
      {
        key,
        what: `\`${key}\` is ${show(value)}, not ${wanted}`,
        fix: `Write ${wanted}.${quotes}${help}`,
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        key,
        what: `\`${key}\` cannot be ${show(value)}`,
        fix: suggestion(String(value), values) + help,
      },
    ];
  }
  if (issue.code === 'too_small' && value === '') {
    return [{ key, what: `\`${key}\` is empty`, fix: `Write it.${help}` }];
  }
  return [
    { key, what: `\`${key}\` cannot be ${show(value)}`, fix: `Use: ${issue.message}.${help}` },
  ];
}

/** Every issue of a failed parse of `input` against an object schema with this shape. */
export function plainIssues(
  error: z.ZodError,
  input: unknown,
  shape: Shape,
): readonly PlainIssue[] {
  return error.issues.flatMap((issue) => explain(issue, input, shape));
}
