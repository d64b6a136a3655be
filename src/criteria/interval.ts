/** How far apart two scans have to be. */
import type { Settings } from './options.ts';

const fourWeeks = 28; // days; Wolchok 2009, Nishino 2013, Hodi 2018, and Seymour 2017 ("4 to 8 weeks")
const eightWeeks = 56; // days; Seymour 2017

/** The least number of days after which a second scan can confirm the first. */
export function leastDays({ toleranceDays }: Settings): number {
  return fourWeeks - toleranceDays;
}

/** The number of days after which a confirming scan is late. */
export function mostDays({ toleranceDays }: Settings): number {
  return eightWeeks + toleranceDays;
}
