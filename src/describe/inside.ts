/** Words for what is inside the lump, by the share that is living cancer. */

const insideWords = [
  { from: 0.97, key: 'sim.inside.all' },
  { from: 0.65, key: 'sim.inside.most' },
  { from: 0.35, key: 'sim.inside.half' },
  { from: 0.1, key: 'sim.inside.some' },
  { from: 0.02, key: 'sim.inside.little' },
  { from: -Infinity, key: 'sim.inside.none' },
] as const;

/**
 * The catalog key of the words for an inside.
 * @param living share of the volume that is living cancer, 0 to 1
 */
export const insideKey = (living: number): (typeof insideWords)[number]['key'] =>
  insideWords.find((words) => living >= words.from)!.key;
