/** imRECIST (Hodi 2018): irRECIST as Nishino has it, with the 5 mm of RECIST; growth without a later scan dates the progression. */
import type { PersistenceRules } from './persistence.ts';
import { recistGrowth, recistPartial } from './thresholds.ts';

export const imRECIST: PersistenceRules = {
  growth: recistGrowth,
  partial: recistPartial,
  partialFirst: false,
  unmeasuredCounts: false,
  earlyScanClears: false,
  openGrowthDates: true,
};
