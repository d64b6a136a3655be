/**
 * Compares a language's interface texts with the English ones. Pure: the content check reads the
 * files and places the problems.
 */
export type Strings = Readonly<Record<string, string>>;

/** A problem with one key. */
export interface CatalogProblem {
  readonly key: string;
  /** One clause. */
  readonly what: string;
  /** One or more sentences. */
  readonly fix: string;
}

const pluralEnding = /\.(?:zero|one|two|few|many|other)$/;

/** Returns 'sim.spots' for 'sim.spots.few', or undefined for a key that is no plural form in `strings`. */
export function pluralBase(key: string, strings: Strings): string | undefined {
  const base = key.replace(pluralEnding, '');
  return base !== key && `${base}.other` in strings ? base : undefined;
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The keys a language must have, each with the source language's text: the same keys, with its own plural forms. */
export function expectedKeys(source: Strings, lang: string): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const expected = new Map<string, string>();
  for (const [key, text] of Object.entries(source)) {
    const base = pluralBase(key, source);
    if (base === undefined) expected.set(key, text);
    else for (const form of forms) expected.set(`${base}.${form}`, source[`${base}.other`] ?? '');
  }
  return expected;
}

/** Problems of one language's texts against the source language's; English against itself is checked for plural forms. */
export function checkCatalog(
  strings: Strings,
  source: Strings,
  lang: string,
): readonly CatalogProblem[] {
  const expected = expectedKeys(source, lang);
  const problems: CatalogProblem[] = [];
  for (const [key, original] of expected) {
    const text = strings[key];
    if (text === undefined) {
      problems.push({
        key,
        what: `the text \`${key}\` is missing in "${lang}"`,
        fix: `Add "${key}" to content/ui/${lang}.json. In English it is: "${original}"`,
      });
      continue;
    }
    const known = placeholders(original);
    const used = placeholders(text);
    const unknown = used.filter((name) => !known.includes(name));
    const dropped = pluralEnding.test(key) ? [] : known.filter((name) => !used.includes(name));
    for (const name of unknown) {
      problems.push({
        key,
        what: `the text \`${key}\` in "${lang}" has {${name}}, which nothing fills`,
        fix:
          known.length > 0 ? `Use ${known.map((one) => `{${one}}`).join(', ')}.` : 'Take it out.',
      });
    }
    for (const name of dropped) {
      problems.push({
        key,
        what: `the text \`${key}\` in "${lang}" has lost {${name}}`,
        fix: `Put {${name}} where its value belongs.`,
      });
    }
  }
  for (const key of Object.keys(strings).filter((one) => !expected.has(one))) {
    problems.push({
      key,
      what: `"${lang}" has a text \`${key}\` that English does not have`,
      fix: `Take it out of content/ui/${lang}.json, or check its spelling.`,
    });
  }
  return problems;
}

/** Every text needs a note that tells translators where it stands, and every note a text. */
export function checkNotes(notes: Strings, source: Strings): readonly CatalogProblem[] {
  const missing = Object.keys(source).filter((key) => !(key in notes));
  const extra = Object.keys(notes).filter((key) => !(key in source));
  return [
    ...missing.map((key) => ({
      key,
      what: `the text \`${key}\` has no note for translators`,
      fix: `Add "${key}" to content/ui/notes.json: where it stands, and what its {placeholders} hold.`,
    })),
    ...extra.map((key) => ({
      key,
      what: `there is a note for \`${key}\`, but no such text`,
      fix: 'Take it out of content/ui/notes.json, or check its spelling.',
    })),
  ];
}
