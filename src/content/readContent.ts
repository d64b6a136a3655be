/** Reads everything under content/ as text and parsed data, with a line for each value. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

/** A file of flat or nested JSON. */
export interface JsonFile {
  readonly file: string;
  readonly data: unknown;
  /** The line on which the first `"key":`, or the value `"key"`, stands. */
  readonly lineOf: (key: string) => number;
  readonly problems: readonly Problem[];
}

/** The text of a file below the root; empty when there is none. */
export function readText(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Names of the files in a folder, in order; none when there is no such folder. */
export function listFiles(root: string, folder: string, ending: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort();
}

const missing = (file: string): Problem =>
  error({ file, line: 1 }, 'the file is missing', 'Put it back, or copy it from another language.');

/** @returns the file's data, or a problem when it is missing or cannot be read */
export function loadYaml(root: string, file: string): YamlFile {
  const text = readText(root, file);
  if (text !== '') return readYaml(file, text);
  return { file, data: undefined, lineOf: () => 1, problems: [missing(file)] };
}

/** @returns the file's data, or a problem when it is missing or cannot be read */
export function loadJson(root: string, file: string): JsonFile {
  const text = readText(root, file);
  const lines = text.split('\n');
  const lineOf = (key: string): number =>
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.includes(JSON.stringify(key))),
    );
  if (text === '') return { file, data: undefined, lineOf, problems: [missing(file)] };
  try {
    return { file, data: JSON.parse(text), lineOf, problems: [] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? 1);
    const what = `the file cannot be read (${reason.replace(/ in JSON at .*/, '')})`;
    const fix =
      'Check that each line but the last ends with a comma, and each text stands in "quotation marks".';
    return { file, data: undefined, lineOf, problems: [error({ file, line }, what, fix)] };
  }
}

/** The entries of an object, or none. */
export function entriesOf(data: unknown): readonly (readonly [string, unknown])[] {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? Object.entries(data)
    : [];
}
