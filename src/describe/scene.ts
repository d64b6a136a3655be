/**
 * Sentences for the simulator's state. One sentence serves the eye, the screen reader and the
 * table; the fact that changes most comes first.
 */
import type { Translate } from '#i18n/translate.ts';
import { insideKey } from './inside.ts';
import { sizeKey } from './size.ts';

/** What a description needs to know of the state. */
export interface Described {
  readonly week: number;
  /** Size relative to the start. */
  readonly size: number;
  /** How many spots can be seen that could not be seen at the start. */
  readonly newSpots: number;
  /** Share of living cancer if cancer is growing. */
  readonly cancerLiving: number;
  /** Whether that story still says that the cancer has grown. */
  readonly cancerGrows: boolean;
  /** Share of living cancer if immune cells moved in. */
  readonly immuneLiving: number;
  readonly verdict: 'start' | 'unclear' | 'more' | 'same' | 'less';
  /** Whether the size that was set is out of a tumour's reach. */
  readonly impossible: boolean;
}

/** The name of a scan: "Start" or "Week 6". */
export const scanName = (t: Translate, week: number): string =>
  week === 0 ? t('sim.scan.start') : t('sim.scan.week', { week });

/** The size at a scan, for a control's value: "Week 12: a little bigger than at the start". */
export const sizeAtScan = (t: Translate, week: number, size: number): string =>
  t('sim.sizeAtScan', { scan: scanName(t, week), size: t(sizeKey(size)) });

/** Everything that the picture shows, as sentences in the order in which they are read. */
export function sceneSentences(t: Translate, scene: Described): readonly string[] {
  const verdict = t(`sim.verdict.${scene.verdict}`);
  if (scene.verdict === 'start') return [`${scanName(t, 0)}.`, verdict];
  const cancer = scene.cancerGrows ? 'sim.say.cancer' : 'sim.say.cancerLess';
  return [
    ...(scene.impossible ? [t('sim.impossible')] : []),
    `${sizeAtScan(t, scene.week, scene.size)}.`,
    ...(scene.newSpots > 0 ? [t('sim.say.spots', { count: scene.newSpots })] : []),
    t(cancer, { inside: t(insideKey(scene.cancerLiving)) }),
    t('sim.say.immune', { inside: t(insideKey(scene.immuneLiving)) }),
    verdict,
  ];
}

/** A change against the start: "28 % bigger", or "about 3 times as big" from twice its size on. */
export function changeWords(t: Translate, change: number): string {
  const percent = Math.round(100 * Math.abs(change - 1));
  if (percent === 0) return t('sim.table.same');
  if (change >= 2) return t('sim.table.times', { times: Math.round(change) });
  return t(change > 1 ? 'sim.table.bigger' : 'sim.table.smaller', { percent });
}
