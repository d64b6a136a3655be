/** Zod's issues in words for a person who edits content and does not code. */
import type { z } from 'astro/zod';
import { suggestion } from './closest.ts';

export interface PlainIssue {
  /** Where in the record. */
  readonly path: readonly PropertyKey[];
  /** What is wrong, as one clause: "`title` is missing". */
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

/** "`picture` cannot be "dog"" and the like: everything but unknown keys. */
function explainValue(issue: Issue, value: unknown): Pick<PlainIssue, 'what' | 'fix'> {
  const key = join(issue.path);
  if (value === undefined) return { what: `\`${key}\` is missing`, fix: `Add \`${key}\`.` };
  if (issue.code === 'invalid_type') {
    const isText = issue.expected === 'string';
    const wanted = isText ? 'text' : `a ${issue.expected}`;
    return {
      what: `\`${key}\` is ${show(value)}, not ${wanted}`,
      fix: isText ? 'Put it in "quotation marks".' : `Write ${wanted}.`,
    };
  }
  if (issue.code === 'invalid_value') {
    return {
      what: `\`${key}\` cannot be ${show(value)}`,
      fix: suggestion(show(value).replaceAll('"', ''), issue.values.map(String)),
    };
  }
  const count = Array.isArray(value) ? value.length : null;
  if (issue.code === 'too_small' && (value === '' || count === 0)) {
    return { what: `\`${key}\` is empty`, fix: 'Fill it in.' };
  }
  if (count !== null && (issue.code === 'too_small' || issue.code === 'too_big')) {
    return { what: `\`${key}\` has ${count} entries`, fix: `Use ${issue.message}.` };
  }
  if (issue.code === 'invalid_key') {
    return { what: `\`${key}\` is not an id`, fix: 'Use small letters, digits and hyphens.' };
  }
  return { what: `\`${key}\` cannot be ${show(value)}`, fix: `Use ${issue.message}.` };
}

function explain(issue: Issue, input: unknown, shape: Shape): readonly PlainIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(shape) : [];
    return issue.keys.map((name) => ({
      path: [...issue.path, name],
      what: `does not know \`${join([...issue.path, name])}\``,
      fix: known.length > 0 ? suggestion(name, known) : 'Take it out.',
    }));
  }
  const { what, fix } = explainValue(issue, valueAt(input, issue.path));
  const meaning = shape[String(issue.path[0])]?.description;
  return [
    { path: issue.path, what, fix: meaning === undefined ? fix : `${fix} It is ${meaning}.` },
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
