/** Addresses of the sheet to take home: its pages, and the files that `npm run handouts` makes of them. */
import type { LocaleCode } from '#i18n/locales.ts';

export interface Edition {
  readonly lang: LocaleCode;
  /** Letters of 18 points, on up to three pages. */
  readonly large: boolean;
}

export type Paper = 'a4' | 'letter';

/** Path of the page from the site's root, such as `en/handout/`. */
export const handoutPath = ({ lang, large }: Edition): string =>
  `${lang}/handout/${large ? 'large/' : ''}`;

/** Path of the PDF, such as `handouts/when-a-scan-looks-worse-en-large-a4.pdf`. */
export const handoutFile = ({ lang, large }: Edition, paper: Paper): string =>
  `handouts/when-a-scan-looks-worse-${lang}-${large ? 'large-' : ''}${paper}.pdf`;
