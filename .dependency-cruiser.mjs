/** The import law (tests/architecture/importLaw.mjs) for .ts and .svelte files, and three general rules. */
import { fileURLToPath } from 'node:url';
import { importLaw } from './tests/architecture/importLaw.mjs';

const tests = '\\.test\\.ts$';
const rooms = Object.keys(importLaw);

const roomRules = Object.entries(importLaw).map(([room, { rooms, types = [] }]) => ({
  name: `${room}-imports-only-its-rooms`,
  comment: `src/${room} may import: ${[...rooms, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: tests },
  to: { path: '^src/', pathNot: `^src/(${[room, ...rooms, ...types].join('|')})/` },
}));

const typeRules = Object.entries(importLaw)
  .filter(([, { types = [] }]) => types.length > 0)
  .map(([room, { types = [] }]) => ({
    name: `${room}-imports-only-types`,
    comment: `src/${room} may import only types from: ${types.join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: tests },
    to: { path: `^src/(${types.join('|')})/`, dependencyTypesNot: ['type-only'] },
  }));

const packageRules = Object.entries(importLaw).map(([room, { packages = [] }]) => ({
  name: `${room}-imports-only-its-packages`,
  comment: `src/${room} may import these packages: ${packages.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: tests },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
    pathNot: packages.map((name) => `(^|/)node_modules/${name}/`),
  },
}));

const nodeRule = {
  name: 'browser-code-does-not-import-node',
  comment: 'Only build-time code may import modules of Node.',
  severity: 'error',
  from: {
    path: `^src/(${rooms.filter((room) => !importLaw[room].packages?.includes('node')).join('|')})/`,
    pathNot: tests,
  },
  to: { dependencyTypes: ['core'] },
};

export default {
  forbidden: [
    ...roomRules,
    ...typeRules,
    ...packageRules,
    nodeRule,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
    {
      name: 'source-does-not-import-tests',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: tests },
      to: { path: ['^tests/', tests] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: fileURLToPath(new URL('tsconfig.json', import.meta.url)) },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.svelte.ts'],
    },
  },
};
