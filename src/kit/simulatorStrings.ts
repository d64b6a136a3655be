/**
 * The texts that the simulator needs, so that a page carries no others. Those of the first step stand
 * in the page; the others come with the later steps, as a script of their own.
 */
import { fingerprint } from '#content/fingerprint.ts';
import { catalogOf, pickStrings } from '#i18n/catalog.ts';
import type { LocaleCode } from '#i18n/locales.ts';

type Strings = Readonly<Record<string, string>>;

const own = /^(sim|rules)\./;
/** Texts on the rulebooks that the pages on them alone show. */
const elsewhere = /^rules\.(examples|first|next|others|outcome|visit|visits)\b/;
/** Texts of the first step. A test holds that it shows all of these and no others. */
const inFirst =
  /^sim\.(axis|chart\.bigger|control\.(again|bigger|size|smaller|undo)|disclaimer|future|gap\.size\.(below|between|close)|label|later|madeUp|most|scan\.week|size|sizeAtScan|speech|step\.(next|of|show|size|skip|toGuess))\b/;
const keysIn = (lang: LocaleCode): readonly string[] =>
  Object.keys(catalogOf(lang)).filter((key) => own.test(key) && !elsewhere.test(key));

/** All texts that the simulator can show, in one language. */
export const simulatorStrings = (lang: LocaleCode): Strings => pickStrings(lang, keysIn(lang));

/** Those that the first step can show. */
export const firstStrings = (lang: LocaleCode): Strings =>
  pickStrings(
    lang,
    keysIn(lang).filter((key) => inFirst.test(key)),
  );

/** All others, as a script whose default export they are: a page may import, but not fetch. */
export function laterScript(lang: LocaleCode): string {
  const later = keysIn(lang).filter((key) => !inFirst.test(key));
  return `export default ${JSON.stringify(pickStrings(lang, later))};\n`;
}

/**
 * Where that script stands (src/pages/[lang]/simulator-strings.js.ts).
 * @param home address of the language's first page
 */
export const laterScriptAddress = (lang: LocaleCode, home: string): string =>
  `${home}simulator-strings.js?${fingerprint(laterScript(lang))}`;
