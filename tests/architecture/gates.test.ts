/** Each gate is shown files that it must refuse; one that lets them pass is broken. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const canaries = path.resolve('tests/canary');
const slow = { timeout: 60_000 };

function run(command: string, cwd = '.'): { failed: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    shell: true,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      PATH: [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter),
    },
  });
  return { failed: status !== 0, output: stripVTControlCharacters(stdout + stderr) };
}

describe('astro check', slow, () => {
  it('refuses a prop of the wrong type and a value of the wrong type', () => {
    const { failed, output } = run('node scripts/astro.ts check --root tests/canary/astro');
    expect(failed).toBe(true);
    expect(output).toMatch(/WrongProp\.astro:5:8 - error ts\(2322\)/);
    expect(output).toMatch(/wrongType\.ts:1:14 - error ts\(2322\)/);
  });
});

describe('svelte-check', slow, () => {
  it('refuses a prop of the wrong type, and an accessibility warning', () => {
    const { failed, output } = run(
      'svelte-check --workspace tests/canary/svelte --tsconfig ./tsconfig.json --fail-on-warnings --output machine',
    );
    expect(failed).toBe(true);
    expect(output).toMatch(/ERROR "WrongProp\.svelte" 5:8/);
    expect(output).toMatch(/WARNING "NoAlternativeText\.svelte".*a11y_missing_attribute/);
  });
});

describe('eslint', slow, () => {
  const expected = {
    'content/console.ts': 'no-console',
    'content/defaultExport.ts': 'no-restricted-syntax',
    'content/fourParameters.ts': '@typescript-eslint/max-params',
    'content/looseEquality.ts': 'eqeqeq',
    'content/missingCase.ts': '@typescript-eslint/switch-exhaustiveness-check',
    'content/size.ts': undefined,
    'content/valueImportOfType.ts': '@typescript-eslint/consistent-type-imports',
    'kit/InlineStyle.astro': 'no-restricted-syntax',
    'model/clock.ts': 'no-restricted-globals',
    'model/dice.ts': 'no-restricted-properties',
    'model/page.ts': 'no-restricted-globals',
    'simulator/InlineStyle.svelte': 'svelte/no-inline-styles',
    'simulator/RawHtml.svelte': 'svelte/no-at-html-tags',
    'site/ForbiddenAlias.astro': 'no-restricted-imports',
    'site/ForbiddenRelative.astro': 'no-restricted-imports',
  };

  it('refuses each canary by the rule it is there for', async () => {
    const folder = path.join(canaries, 'eslint/src');
    const results = await new ESLint({ ignore: false }).lintFiles([folder]);
    const found = results.map(({ filePath, messages }) => [
      path.relative(folder, filePath).replaceAll(path.sep, '/'),
      messages.find(({ severity }) => severity === 2)?.ruleId,
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe('dependency-cruiser', slow, () => {
  it('refuses every way round the import law', () => {
    const { failed, output } = run(
      'depcruise src --config ../../../.dependency-cruiser.mjs',
      path.join(canaries, 'imports'),
    );
    expect(failed).toBe(true);
    for (const line of [
      'model-imports-only-its-rooms: src/model/reachesOut.ts',
      'model-imports-only-its-packages: src/model/reachesOut.ts',
      'browser-code-does-not-import-node: src/model/reachesOut.ts',
      'describe-imports-only-types: src/describe/takesMoreThanTypes.ts',
      'no-circular: src/state/circleA.ts',
      'no-unresolvable: src/state/missing.ts',
    ]) {
      expect(output).toContain(`error ${line}`);
    }
  });
});

describe('html-validate', slow, () => {
  const rules: Readonly<Record<string, string>> = {
    inlineStyle: 'no-inline-style',
    nestedLinks: 'element-permitted-content',
    noAlternativeText: 'wcag/h37',
    notClosed: 'close-order',
    sameIdTwice: 'no-dup-id',
    unlabelledInput: 'input-missing-label',
  };

  it('refuses each canary by the rule it is there for', () => {
    const { failed, output } = run('html-validate --formatter json "tests/canary/html/*.html"');
    expect(failed).toBe(true);
    const results = JSON.parse(output) as { filePath: string; messages: { ruleId: string }[] }[];
    expect(results).toHaveLength(globSync('tests/canary/html/*.html').length);
    for (const { filePath, messages } of results) {
      const name = path.basename(filePath, '.html');
      expect(messages.map(({ ruleId }) => ruleId)).toContain(rules[name]);
    }
  });
});
