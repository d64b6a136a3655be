/** Every component is written with runes. */
export default { compilerOptions: { runes: true } };
