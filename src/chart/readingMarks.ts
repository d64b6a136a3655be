/** The marks of the rulebooks' words, in a box of 24 by 24: triangles point the way the size went. */
export const readingMarks = {
  grew: 'M12 3 22 21H2z',
  unconfirmed: 'M12 3 22 21H2z', // drawn dotted and empty
  confirmed: 'M12 3 22 21H2z',
  same: 'M3 8H21M3 16H21',
  smaller: 'M2 3H22L12 21z',
  gone: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0',
  unclear: 'M10 12h4',
} as const;
