/** The simulator's examples, for lists outside it. */
import { translator } from '#i18n/catalog.ts';
import type { StoredKey } from '#i18n/keys.ts';
import type { LocaleCode } from '#i18n/locales.ts';
import { scenarios } from '#state/course.ts';

/** Id and name of each example, in the order in which a reader meets them. */
export function scenarioNames(
  lang: LocaleCode,
): readonly { readonly id: string; readonly name: string }[] {
  const t = translator(lang);
  return scenarios.map((id) => ({ id, name: t(`sim.scenario.${id}` as StoredKey) }));
}
