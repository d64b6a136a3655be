/**
 * What of a language is done, to do or stale. content/translated/<lang>.json holds for each unit the
 * fingerprint of the source text that its translation was made from: by name, or, for the blocks of a
 * chapter, in their order. A unit without one is to do; one whose source has another by now is stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { fingerprint } from './fingerprint.ts';
import { error, type Problem } from './problem.ts';
import { loadJson, readText } from './readContent.ts';
import { type Unit, type UnitFile, unitsOf } from './units.ts';

export type State = 'done' | 'to do' | 'stale';

/** A unit, how far its translation is, and the fingerprint of the source text that it was made from. */
export interface Progress extends Unit {
  readonly state: State;
  readonly stamp: string | undefined;
}

export interface FileProgress extends Omit<UnitFile, 'units'> {
  readonly units: readonly Progress[];
}

/** By file: fingerprints by name, or in their order. */
const stampsSchema = z.record(
  z.string(),
  z.union([z.array(z.string()), z.record(z.string(), z.string())]),
);
type Stamps = z.infer<typeof stampsSchema>;

const fileOf = (lang: string): string => `content/translated/${lang}.json`;
const printOf = (unit: Unit): string => fingerprint(`${unit.name}\n${unit.source}`);

/** The stamps of a language, none when there are none yet; and why they cannot be read, if so. */
function readStamps(root: string, lang: string): { stamps: Stamps; problems: readonly Problem[] } {
  const file = fileOf(lang);
  if (readText(root, file) === '') return { stamps: {}, problems: [] };
  const { data, problems } = loadJson(root, file);
  const { data: stamps } = stampsSchema.safeParse(data);
  if (stamps) return { stamps, problems };
  const what = 'the file is not as `npm run languages -- --done` writes it';
  const fix = 'Take it back from the version before, or delete it and stamp the language anew.';
  return {
    stamps: {},
    problems: problems.length > 0 ? problems : [error({ file, line: 1 }, what, fix)],
  };
}

function named(
  units: readonly Unit[],
  stamps: Readonly<Record<string, string>>,
): readonly Progress[] {
  return units.map((unit) => {
    const stamp = unit.own === undefined ? undefined : stamps[unit.name];
    const state = stamp === undefined ? 'to do' : stamp === printOf(unit) ? 'done' : 'stale';
    return { ...unit, state, stamp };
  });
}

/**
 * Blocks have no names. A stamp that no block has any more, right after the stamp of the block before, is
 * that of an older text of this block.
 */
function ordered(units: readonly Unit[], stamps: readonly string[]): readonly Progress[] {
  const now = new Set(units.map(printOf));
  let place = -1;
  return units.map((unit) => {
    const own = stamps.indexOf(printOf(unit));
    if (own >= 0) {
      place = own;
      return { ...unit, state: 'done', stamp: stamps[own] };
    }
    const next = stamps[place + 1];
    if (next === undefined || now.has(next)) return { ...unit, state: 'to do', stamp: undefined };
    place += 1;
    return { ...unit, state: 'stale', stamp: next };
  });
}

/** How far each unit of a language is, and what is wrong with its stamps. */
export function progressOf(
  root: string,
  lang: string,
): { readonly files: readonly FileProgress[]; readonly problems: readonly Problem[] } {
  const { stamps, problems } = readStamps(root, lang);
  const files = unitsOf(root, lang).map(({ units, ...file }) => {
    const own = stamps[file.name] ?? {};
    const list = Array.isArray(own) ? own : Object.values(own);
    const names = Array.isArray(own) ? {} : own;
    return { ...file, units: file.named ? named(units, names) : ordered(units, list) };
  });
  return { files, problems };
}

/** Reports what of a language is to do or stale: one problem for a file, at its first such place. */
export function checkTranslated(root: string, lang: string): readonly Problem[] {
  const { files, problems } = progressOf(root, lang);
  const say = {
    'to do': { what: 'not translated yet', act: 'Translate' },
    stale: { what: 'changed in the source since', act: 'Compare' },
  } as const;
  const found = files.flatMap(({ file, units }) =>
    (['to do', 'stale'] as const).flatMap((state) => {
      const open = units.filter((unit) => unit.state === state);
      const [first] = open;
      if (!first) return [];
      const what = `${say[state].what}: ${open.length} of ${units.length} texts, the first here (${first.name})`;
      const fix = `${say[state].act} them, then run: npm run languages -- --done ${lang} ${file}. \`npm run languages ${lang}\` lists each.`;
      return [error({ file, line: first.line }, what, fix)];
    }),
  );
  return [...problems, ...found];
}

/**
 * Whether a unit is to be stamped. Without a place: what was to do and reads differently in the two
 * languages. In a file: what is stale, too. On one line: also what reads the same, such as a name.
 */
function isTranslated({ state, own, differs, line }: Progress, at: Place | undefined): boolean {
  if (own === undefined || state === 'done') return false;
  if (at?.line !== undefined) return line === at.line;
  return differs && (state === 'to do' || at !== undefined);
}

/** A file of the language, or one line of it. */
interface Place {
  readonly file: string;
  readonly line?: number;
}

/** Returns the place that 'ui/hr.json:12' names; 'content/' may stand before it. */
function placeOf(text: string): Place {
  const [, file = '', line] = /^(?:content\/)?(.*?)(?::(\d+))?$/.exec(text) ?? [];
  return { file: `content/${file}`, ...(line !== undefined && { line: Number(line) }) };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/**
 * Stamps what has been translated: of the whole language, of one file, or on one line ('ui/hr.json:12').
 * Stamps of texts that are gone are dropped.
 * @returns how many texts were stamped
 * @throws {Error} in an editor's words, when there is nothing at that place
 */
export function stampDone(root: string, lang: string, where?: string): number {
  const at = where === undefined ? undefined : placeOf(where);
  const { files } = progressOf(root, lang);
  if (at && !files.some(({ file }) => file === at.file)) {
    throw new Error(
      `There is no ${at.file} to translate. Fix: name a file as \`npm run languages ${lang}\` lists it.`,
    );
  }
  let count = 0;
  const stamps = files.map(({ file, name, named: isNamed, units }) => {
    const stamped = units.flatMap((unit): readonly (readonly [string, string])[] => {
      const isNew = (!at || at.file === file) && isTranslated(unit, at);
      if (isNew) count += 1;
      const stamp = isNew ? printOf(unit) : unit.stamp;
      return stamp === undefined ? [] : [[unit.name, stamp]];
    });
    const list = stamped.map(([, stamp]) => stamp);
    return [name, isNamed ? Object.fromEntries([...stamped].sort(byName)) : list] as const;
  });
  const kept = stamps.filter(([, one]) => Object.keys(one).length > 0).sort(byName);
  const path = join(root, fileOf(lang));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  return count;
}
