/** Turns an SVG into a PNG, by a renderer and a typeface that are packages, so the same on every machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { png } from './png.ts';

const require = createRequire(import.meta.url);
const literata = [
  require.resolve('@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf'),
  require.resolve('@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf'),
];

let ready: Promise<void> | undefined;

/** A function that turns an SVG into a PNG, in the SVG's own size. */
export async function svgRenderer(): Promise<(svg: string) => Promise<Uint8Array>> {
  // It may be made ready once in a process.
  await (ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const fontBuffers = literata.map((file) => readFileSync(file));
  return (svg) => png(new Resvg(svg, { font: { fontBuffers } }).render());
}
