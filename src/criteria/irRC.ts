/** irRC (Wolchok 2009): areas; non-target disease and new lesions that cannot be measured only stand in the way of irCR. */
import type { Settings } from './options.ts';
import type { PersistenceRules } from './persistence.ts';
import { anyAtAll } from './thresholds.ts';

export function irRC({ grownYetHalved }: Settings): PersistenceRules {
  return {
    growth: {
      times: [5, 4], // +25 % over the lowest total; Wolchok 2009, Table 1
      least: anyAtAll, // hundredths of a mm²; Wolchok 2009 asks for no smallest growth
    },
    partial: [1, 2], // of the baseline, −50 %; Wolchok 2009, Table 1
    partialFirst: grownYetHalved === 'PR',
    unmeasuredCounts: false,
    earlyScanClears: true,
    openGrowthDates: false,
  };
}
