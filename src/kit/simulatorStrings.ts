/** The texts that the simulator needs, so that a page carries no others. */
import en from '../../content/ui/en.json' with { type: 'json' };
import { pickStrings } from '#i18n/catalog.ts';
import type { LocaleCode } from '#i18n/locales.ts';

type Key = keyof typeof en;
const own = /^(sim|rules)\./;
/** Texts on the rulebooks that chapter 4 alone shows. */
const elsewhere = /^rules\.(examples|first|next|others|outcome|visit|visits)\b/;
const keys = (Object.keys(en) as Key[]).filter((key) => own.test(key) && !elsewhere.test(key));

/** All texts that the simulator can show, in one language. */
export const simulatorStrings = (lang: LocaleCode): Readonly<Record<string, string>> =>
  pickStrings(lang, keys);
