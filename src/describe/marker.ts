/** Words for a blood test for tumour DNA. */

const markerWords = [
  { from: 2, key: 'sim.blood.muchMore' },
  { from: 1.25, key: 'sim.blood.more' },
  { from: 0.8, key: 'sim.blood.same' },
  { from: 0.1, key: 'sim.blood.less' }, // a fall to a tenth counts as favourable in Lee 2018
  { from: -Infinity, key: 'sim.blood.hardlyAny' },
] as const;

/**
 * The catalog key of the words for a blood test.
 * @param marker tumour DNA relative to the start: 2.1 gives 'sim.blood.muchMore'
 */
export const markerKey = (marker: number): (typeof markerWords)[number]['key'] =>
  markerWords.find((words) => marker >= words.from)!.key;
