/**
 * Builds the scripts of embedded pages. A sandboxed frame runs no modules unless its server sends a header
 * for them, so these are classic scripts; and so that the page stays light, the simulator's later steps are
 * a second one, which the first asks for once a reader begins (docs/decisions/015-embedded-pages-as-classic-scripts.md).
 */
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { plainImports } from './plainImports.ts';

/** What the first script has for the second to call. */
const globalName = 'pxParts';

/** How the bundler writes a request for a part that may not be there yet. */
const dynamicImport = /Promise\.resolve\(\)\.then\(\(\)=>require\(("[^"]+")\)\)/g;

/** Bundles a module into parts in the form of CommonJS, by their names: the entry's is first. */
async function bundle(input: string): Promise<readonly (readonly [string, string])[]> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plainImports(), svelte()],
    build: {
      write: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: false,
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.flatMap((part) =>
    part.type === 'chunk' ? [[part.fileName, part.code.trim()] as const] : [],
  );
}

/** The parts as an object of functions, each called once when it is first needed. */
const asFunctions = (parts: readonly (readonly [string, string])[]): string =>
  `{${parts
    .map(([name, code]) => {
      const body = code.replace(dynamicImport, 'request($1)');
      return `${JSON.stringify(`./${name}`)}:function(exports,require,request){${body}\n}`;
    })
    .join(',')}}`;

/** Runs the entry; fetches the other parts, from the address in the script's own element, when first asked for one. */
const runner = `(function(){"use strict";
var script=document.currentScript,parts={},made={},coming;
function require(name){if(!made[name])parts[name](made[name]={},require,request);return made[name]}
function request(name){coming=coming||new Promise(function(done,fail){
var element=document.createElement("script");
window.${globalName}=function(more){Object.assign(parts,more);done()};
element.onerror=function(){coming=void 0;element.remove();fail(Error())};
element.src=script.dataset.later;document.head.append(element)});
return coming.then(function(){return require(name)})}
`;

/** The script of a page without the simulator. */
export async function frameScript(): Promise<string> {
  const parts = await bundle('src/embed/frame.ts');
  if (parts.length !== 1) throw new Error('src/embed/frame.ts is more than one part.');
  return `(function(){"use strict";var exports={};${parts[0]![1]}\n})();\n`;
}

let simulatorParts: ReturnType<typeof bundle> | undefined;
/** Once in a build: two scripts are made of it. */
const simulatorBundle = () =>
  (simulatorParts ??= bundle(path.resolve('src/embed/frameSimulator.ts')));

/** The script of a page with the simulator, as far as its first step. */
export async function frameSimulatorScript(): Promise<string> {
  const [entry] = await simulatorBundle();
  const [name] = entry!;
  return `${runner}Object.assign(parts,${asFunctions([entry!])});require(${JSON.stringify(`./${name}`)})})();\n`;
}

/** The later steps, for the same page. */
export async function frameLaterScript(): Promise<string> {
  const [, ...parts] = await simulatorBundle();
  return `${globalName}(${asFunctions(parts)});\n`;
}
