/**
 * Writes a content folder of the source language and of languages made from it, to build the site from
 * (CONTENT_ROOT): what holds for them holds for every language to come.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { readLanguages } from '#i18n/languages.ts';
import { turnMdx } from './pseudoMdx.ts';
import { turnYaml } from './pseudoYaml.ts';
import { hostile, long, rightToLeft, type Turn } from './pseudoText.ts';

/** A language that does not exist. */
export interface PseudoLanguage {
  readonly code: string;
  readonly short: string;
  readonly dir: 'ltr' | 'rtl';
  readonly turn: Turn;
}

const pseudoLanguages = [
  { code: 'en-x-long', short: '+40', dir: 'ltr', turn: long },
  { code: 'en-x-rtl', short: 'אבג', dir: 'rtl', turn: rightToLeft },
  { code: 'en-x-hostile', short: '<&"', dir: 'ltr', turn: hostile },
] as const satisfies readonly PseudoLanguage[];

const source = 'en';

/** Returns the text of a file of content/ in a language that `turn` makes. */
function turned(file: string, text: string, turn: Turn): string {
  if (file.endsWith('.mdx')) return turnMdx(text, turn);
  if (file.endsWith('.yaml')) return turnYaml(text, turn);
  const strings = Object.entries(JSON.parse(text) as Readonly<Record<string, string>>);
  return JSON.stringify(Object.fromEntries(strings.map(([key, one]) => [key, turn(one)])), null, 2);
}

/** The record of a language in content/languages.yaml: a signed draft, so that every text of a review shows. */
const record = ({ code, short, dir, turn }: PseudoLanguage) => ({
  name: turn(code),
  short,
  dir,
  stage: 'draft',
  review: { by: turn('Doctor Example'), role: turn('nurse'), on: '2026-12-01', next: '2027-12-01' },
});

/**
 * Writes `<to>/content`, from `<from>/content`.
 * @param languages which to make; what stood in the folder before is gone
 */
export function writePseudoContent(
  from: string,
  to: string,
  languages: readonly PseudoLanguage[] = pseudoLanguages,
): void {
  const content = path.join(to, 'content');
  rmSync(content, { recursive: true, force: true });
  const real = readLanguages(from).map(({ code }) => code);
  cpSync(path.join(from, 'content'), content, {
    recursive: true,
    filter: (file) => path.parse(file).name === source || !real.includes(path.parse(file).name),
  });
  for (const file of globSync([`*/${source}.{json,yaml}`, `chapters/${source}/*.mdx`], {
    cwd: content,
  })) {
    const text = readFileSync(path.join(content, file), 'utf8');
    for (const { code, turn } of languages) {
      const own = path.join(content, file.replace(/(?<=[\\/])en(?=[\\/.])/, code));
      mkdirSync(path.dirname(own), { recursive: true });
      writeFileSync(own, turned(file, text, turn));
    }
  }
  const list = path.join(content, 'languages.yaml');
  const english = (parse(readFileSync(list, 'utf8')) as Record<string, unknown>)[source];
  const others = languages.map((language) => [language.code, record(language)] as const);
  writeFileSync(list, stringify({ [source]: english, ...Object.fromEntries(others) }));
}
