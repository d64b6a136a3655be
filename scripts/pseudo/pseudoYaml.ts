/** Turns the words of a YAML file. */
import { parse, stringify } from 'yaml';
import type { Turn } from './pseudoText.ts';

/** Keys whose value is a name that programs know; `ask` can be words, too. */
const ids = new Set(['id', 'for', 'picture', 'ask', 'page', 'only']);
const isId = (key: string, value: unknown): boolean =>
  ids.has(key) && /^[a-z\d-]+$/.test(String(value));

function turnValue(value: unknown, turn: Turn): unknown {
  if (typeof value === 'string') return turn(value);
  if (Array.isArray(value)) return value.map((one) => turnValue(one, turn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isId(key, one) ? one : turnValue(one, turn)]),
  );
}

/** The file with every text in it turned; its keys and ids stay. */
export const turnYaml = (source: string, turn: Turn): string =>
  stringify(turnValue(parse(source), turn), { lineWidth: 0 });
