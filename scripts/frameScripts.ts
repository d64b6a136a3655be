/**
 * Builds the scripts of embedded pages. A sandboxed frame runs no modules unless its server sends a header
 * for them, so these are classic scripts; and so that the page stays light, the simulator's later steps are
 * a second one, which the first asks for once a reader begins (docs/decisions/015-embedded-pages-as-classic-scripts.md).
 */
import path from 'node:path';
import { asFirst, asLater, bundleParts } from './classicParts.ts';

/** The script of a page without the simulator. */
export async function frameScript(): Promise<string> {
  const parts = await bundleParts([path.resolve('src/embed/frame.ts')]);
  if (parts.length !== 1) throw new Error('src/embed/frame.ts is more than one part.');
  return `(function(){"use strict";var exports={};${parts[0]![1]}\n})();\n`;
}

let simulatorParts: ReturnType<typeof bundleParts> | undefined;
/** Once in a build: two scripts are made of it. */
const simulatorBundle = () =>
  (simulatorParts ??= bundleParts([path.resolve('src/embed/frameSimulator.ts')]));

/** The script of a page with the simulator, as far as its first step. */
export const frameSimulatorScript = async (): Promise<string> => asFirst(await simulatorBundle());

/** The later steps, for the same page. */
export const frameLaterScript = async (): Promise<string> => asLater(await simulatorBundle());
