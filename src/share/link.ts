/**
 * What a reader sees, to and from the query of a link (docs/links.md). Total: any string opens
 * something valid.
 */
import type { Field } from './fields.ts';
import { whole } from './fields.ts';
import type { Known, Shared } from './shared.ts';
import { fieldsOf, plain, scenarioField, stepCount } from './shared.ts';

const version = 1;
const longest = 8000; // characters; ours have less than 200, the rest is room for other people's parameters

/** What a link opens. */
export interface Decoded {
  readonly state: Shared;
  /** 'unknown' where a link asks for what does not exist, and so opens the first step. */
  readonly problem: 'unknown' | null;
}

/**
 * Writes what is seen.
 * @returns `?v=1&step=2&guess=3`, or nothing for the page as it opens by itself
 */
export function encode(state: Shared, known: Known): string {
  const { step, scenario } = state;
  const moved = fieldsOf(step, scenario, known)
    .filter(([name, field]) => state[name] !== field.otherwise)
    .map(([name, field]) => `&${name}=${field.write(state[name])}`);
  if (step === 1 && moved.length === 0) return '';
  const named = step === stepCount ? `scenario=${scenario}&` : '';
  return `?${named}v=${version}&step=${step}${moved.join('')}`;
}

/**
 * Reads a query. A link of ours has `v` and `step`; `scenario` alone is the last step with that
 * scenario. All other parameters are somebody else's.
 * @param query with or without its question mark; anything is allowed
 */
export function decode(query: string, known: Known): Decoded {
  let fits = query.length <= longest;
  const asked = new URLSearchParams(fits ? query : '');
  const ours = asked.has('v') && asked.has('step');

  function read<T>(name: string, field: Field<T>): T {
    const texts = asked.getAll(name);
    if (texts.length === 0) return field.otherwise;
    const value = texts.length === 1 ? field.read(texts[0]!) : undefined;
    if (value !== undefined) return value;
    fits = false;
    return field.otherwise;
  }

  const lastStep = asked.has('scenario') ? stepCount : 1;
  if (ours) read('v', whole(version, version, version));
  const step = ours ? read('step', whole(1, stepCount, 1)) : lastStep;
  const scenario = step === stepCount ? read('scenario', scenarioField(known)) : known.scenario;
  const fields = ours ? fieldsOf(step, scenario, known) : [];
  const state = {
    ...plain(step, scenario, known),
    ...Object.fromEntries(fields.map(([name, field]) => [name, read(name, field)])),
  };
  return fits
    ? { state, problem: null }
    : { state: plain(1, known.scenario, known), problem: 'unknown' };
}
