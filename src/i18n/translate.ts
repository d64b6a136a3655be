/**
 * Text by key. Small, because it also ships to the browser with the strings the simulator needs.
 */
import type { CatalogKey } from './keys.ts';

export type Params = Readonly<Record<string, string | number>>;

/** `t`: by default for the keys of the catalog. */
export type Translate<Key extends string = CatalogKey> = (key: Key, params?: Params) => string;

/**
 * Makes `t(key, params)` for one language. `{name}` in a text stands for `params.name`. A key that
 * exists only as `key.one`, `key.other` and so on is a plural: `params.count`, a number, chooses.
 *
 * @throws Error when the key, or a value for one of its placeholders, is missing.
 */
export function createTranslate(
  strings: Readonly<Record<string, string>>,
  locale: string,
): Translate<string> {
  const plural = new Intl.PluralRules(locale);
  return (key, params = {}) => {
    const text =
      strings[key] ??
      strings[`${key}.${plural.select(Number(params.count))}`] ??
      strings[`${key}.other`];
    if (text === undefined) throw new Error(`No text "${key}" in "${locale}".`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`Text "${key}" in "${locale}" needs {${name}}.`);
      return String(value);
    });
  };
}
