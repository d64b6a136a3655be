import { expect, test } from 'vitest';
import { licences } from './licences.ts';
import { components, sbom } from './sbom.ts';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/svelte': { version: '5.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
    'node_modules/@a/b': { version: '2.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/x/node_modules/svelte': { version: '5.0.0', license: 'MIT' },
  },
};
const parts = components(lock, new Set(['node_modules/svelte']));

test('each package is listed once, and those that ship are told from the others', () => {
  expect(parts.map(({ purl, scope }) => [purl, scope])).toEqual([
    ['pkg:npm/%40a/b@2.0.0', 'excluded'],
    ['pkg:npm/svelte@5.0.0', 'required'],
  ]);
});

test('a hash is written as CycloneDX wants it', () => {
  const [one] = components(
    { packages: { 'node_modules/svelte': lock.packages['node_modules/svelte'] } },
    new Set(),
  );
  expect(one?.hashes).toEqual([{ alg: 'SHA-512', content: '000102' }]);
});

test('the document names the site, and has no time of its own', () => {
  const text = sbom(parts, { name: 'site', version: '1.0.0', license: 'MIT' });
  expect(JSON.parse(text)).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { purl: 'pkg:npm/site@1.0.0' } },
  });
  expect(text).not.toMatch(/timestamp|serialNumber/);
});

test('the list of licences holds the texts of what ships', () => {
  const text = licences(parts, { svelte: 'Permission is hereby granted' });
  expect(text).toMatch(/BROWSERS LOAD\nsvelte 5\.0\.0: MIT\n\nPermission/);
  expect(text).toMatch(/NOT IN THE BUNDLE\n@a\/b 2\.0\.0: \(MIT OR Apache-2\.0\)/);
});
