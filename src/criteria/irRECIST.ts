/** irRECIST, diameters instead of areas, in two flavours: Bohnsack 2014 and Nishino 2013. */
import type { Settings } from './options.ts';
import type { PersistenceRules } from './persistence.ts';
import { anyAtAll, recistGrowth, recistPartial } from './thresholds.ts';

export function irRECIST({ flavour }: Settings): PersistenceRules {
  const isBohnsack = flavour === 'bohnsack2014';
  return {
    growth: isBohnsack
      ? recistGrowth
      : {
          ...recistGrowth,
          least: anyAtAll, // tenths of a mm; Nishino 2013 lists no smallest growth
        },
    partial: recistPartial,
    partialFirst: false,
    unmeasuredCounts: isBohnsack,
    earlyScanClears: false,
    openGrowthDates: false,
  };
}
