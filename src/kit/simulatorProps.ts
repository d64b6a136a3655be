/** What every picture of the simulator on a page is given. */
import type { LocaleCode } from '#i18n/locales.ts';
import { firstStep } from '#simulator/firstStep.ts';
import { simulatorStrings } from './simulatorStrings.ts';

export const simulatorProps = (lang: LocaleCode) =>
  ({ strings: simulatorStrings(lang), locale: lang, ...firstStep }) as const;
