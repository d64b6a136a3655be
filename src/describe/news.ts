/**
 * What is worth saying after a change: the sentences that were not there before, in their order.
 * Whoever listens hears what changed and is spared what they know.
 */
export const news = (before: readonly string[], now: readonly string[]): readonly string[] =>
  now.filter((sentence) => !before.includes(sentence));
