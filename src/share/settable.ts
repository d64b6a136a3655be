/**
 * Sizes that a reader can set, in hundredths of the size at the start. Links rely on them: widen,
 * never narrow. A file of its own, because the first step loads it and not the rest of this room.
 */
export const settable = { smallest: 5, largest: 225 } as const;
