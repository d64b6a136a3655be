/**
 * Modules as classic scripts, for pages that can load no modules: in a sandboxed frame, from a disk. What
 * they import on request is a second script, which the first asks for (docs/decisions/015-embedded-pages-as-classic-scripts.md).
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { plainImports } from './plainImports.ts';

/** Parts in the form of CommonJS, each with its name: the entry is first. */
export type Parts = readonly (readonly [name: string, code: string])[];

/** What the first script has for the second to call. */
const globalName = 'pxParts';

/** How the bundler writes a request for a part that may not be there yet. */
const dynamicImport = /Promise\.resolve\(\)\.then\(\(\)=>require\(("[^"]+")\)\)/g;

/** One module that imports others, in their order. */
const entry = (inputs: readonly string[]): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
  load: (id) =>
    id === '\0entry'
      ? inputs.map((input) => `import ${JSON.stringify(input)};`).join('')
      : undefined,
});

/** @param inputs absolute paths of modules that run one after the other */
export async function bundleParts(inputs: readonly string[]): Promise<Parts> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [entry(inputs), plainImports(), svelte()],
    build: {
      write: false,
      rolldownOptions: {
        input: { entry: 'entry' },
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
const asFunctions = (parts: Parts): string =>
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
function request(name){coming=coming||(parts[name]?Promise.resolve():new Promise(function(done,fail){
var element=document.createElement("script");
window.${globalName}=function(more){Object.assign(parts,more);done()};
element.onerror=function(){coming=void 0;element.remove();fail(Error())};
element.src=script.dataset.later;document.head.append(element)}));
return coming.then(function(){return require(name)})}
`;

const running = (parts: Parts, [name]: Parts[number]): string =>
  `${runner}Object.assign(parts,${asFunctions(parts)});require(${JSON.stringify(`./${name}`)})})();\n`;

/** The script that runs at once. */
export const asFirst = ([first]: Parts): string => running([first!], first!);

/** What it asks for, in the address that the element's `data-later` holds. */
export const asLater = ([, ...parts]: Parts): string => `${globalName}(${asFunctions(parts)});\n`;

/** All in one script, which asks for nothing. */
export const asWhole = (parts: Parts): string => running(parts, parts[0]!);
