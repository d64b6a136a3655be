/** Every component is written with runes. Scope classes are short: a page carries hundreds of them. */
export default {
  compilerOptions: {
    runes: true,
    cssHash: ({ hash, filename }) => `s${hash(filename ?? '').slice(0, 4)}`,
  },
};
