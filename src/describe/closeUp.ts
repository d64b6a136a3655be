/** What goes on among the cells from one scan to the next, in one short sentence: as long for each story. */
import type { Translate } from '#i18n/translate.ts';

/** Amounts inside the lump, relative to its living cancer at the start. */
export interface Amounts {
  readonly living: number;
  readonly dead: number;
  readonly swelling: number;
}

const worthSaying = 0.08; // of the living cancer at the start; illustrative, a few cells of the picture

/** What each part's rise or fall means. A rise of the dead part is the fall of the living one, seen later. */
const events = [
  { part: 'swelling', way: 1, key: 'sim.close.movingIn' },
  { part: 'living', way: -1, key: 'sim.close.dying' },
  { part: 'living', way: 1, key: 'sim.close.dividing' },
  { part: 'dead', way: -1, key: 'sim.close.clearing' },
  { part: 'swelling', way: -1, key: 'sim.close.settling' },
] as const;

/**
 * The largest change between two scans: "Immune cells are moving in."
 * @param before amounts at the scan before, or null at the start
 */
export function closeUpNews(t: Translate, before: Amounts | null, now: Amounts): string {
  if (before === null) return t('sim.close.start');
  const changes = events.map(({ part, way, key }) => ({
    key,
    by: way * (now[part] - before[part]),
  }));
  const largest = changes.reduce((most, each) => (each.by > most.by ? each : most));
  return t(largest.by > worthSaying ? largest.key : 'sim.close.calm');
}
