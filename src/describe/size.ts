/** Words for a size: one short phrase for each range, the same to the eye, the ear and the table. */

const sizeWords = [
  { from: 1.8, key: 'sim.size.twice' },
  { from: 1.4, key: 'sim.size.muchBigger' },
  { from: 1.15, key: 'sim.size.bigger' },
  { from: 1.05, key: 'sim.size.littleBigger' },
  { from: 0.95, key: 'sim.size.same' },
  { from: 0.85, key: 'sim.size.littleSmaller' },
  { from: 0.5, key: 'sim.size.smaller' },
  { from: 0.12, key: 'sim.size.muchSmaller' },
  { from: -Infinity, key: 'sim.size.gone' },
] as const;

/**
 * The catalog key of the words for a size.
 * @param size relative to the start: 1.28 gives 'sim.size.bigger'
 */
export const sizeKey = (size: number): (typeof sizeWords)[number]['key'] =>
  sizeWords.find((words) => size >= words.from)!.key;
