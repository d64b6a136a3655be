/**
 * Builds a classic script that browsers of 2009's language (ES5) can read. TypeScript turns the syntax
 * down, since no bundler does; esbuild joins and shrinks, since Rolldown would bring newer syntax back.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  string
>;
const licence = `/*! ${name} ${version}, MIT licence, (c) 2026 The When a scan looks worse team */`;
const { options } = ts.convertCompilerOptionsFromJson({ target: 'es5', module: 'esnext' }, '.');

const toES5: Plugin = {
  name: 'to-es5',
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: ts.transpile(await readFile(path, 'utf8'), options),
    }));
  },
};

/** The module `input` and all that it imports, as one script; `VERSION` in it is the package's. */
export async function oldScript(input: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [input],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es5',
    plugins: [toES5],
    define: { VERSION: JSON.stringify(version) },
    banner: { js: licence },
    tsconfigRaw: {}, // ours would add "use strict" to scripts that a host joins ours with
    write: false,
  });
  return outputFiles[0]!.text;
}
