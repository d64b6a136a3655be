/** Names of the two stories. */
import type { Translate } from '#i18n/translate.ts';

/**
 * The name of the cancer story. Once the living cancer in it has not grown, it is no story of
 * growth any more: it is the most cancer that fits the scans.
 */
export const cancerName = (t: Translate, grows: boolean): string =>
  t(grows ? 'sim.story.cancer' : 'sim.story.cancerLess');
