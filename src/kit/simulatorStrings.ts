/** The texts that the simulator needs, so that a page carries no others. */
import en from '../../content/ui/en.json' with { type: 'json' };
import { pickStrings } from '#i18n/catalog.ts';
import type { LocaleCode } from '#i18n/locales.ts';

type Key = keyof typeof en;
const keys = (Object.keys(en) as Key[]).filter((key) => key.startsWith('sim.'));

/** All texts whose key starts with `sim.`, in one language. */
export const simulatorStrings = (lang: LocaleCode): Readonly<Record<string, string>> =>
  pickStrings(lang, keys);
