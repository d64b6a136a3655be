import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './runSteps.ts';
import { steps, stepsFor } from './steps.ts';

const passes = 'node -e "0"';
const fails = 'node -e "console.log(String(6*7)); process.exit(3)"';
const writes = (report: object) =>
  `node -e "fs.writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, JSON.stringify(${JSON.stringify(report).replaceAll('"', "'")}))"`;

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed += `${line}\n`;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('runSteps', () => {
  it('counts a step without a report as one test', async () => {
    expect(await runSteps([{ name: 'a', command: passes }])).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
    });
    expect(printed).toMatch(/^ok +a +\d+\.\d s$/m);
  });

  it('prints what a failing step printed', async () => {
    const total = await runSteps([{ name: 'a', command: fails }]);
    expect(total).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(printed).toMatch(/^FAIL a/m);
    expect(printed).toContain('| 42');
  });

  it('does not run a step whose need failed, and counts it as failed', async () => {
    const total = await runSteps([
      { name: 'a', command: fails },
      { name: 'b', command: passes, needs: ['a'] },
      { name: 'c', command: passes },
    ]);
    expect(total).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(printed).toContain('Not run: "a" failed.');
  });

  it.each([
    {
      stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 },
      expected: { passed: 3, failed: 0, skipped: 1 },
    },
    {
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
      expected: { passed: 3, failed: 2, skipped: 0 },
    },
    {
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      expected: { passed: 0, failed: 1, skipped: 0 },
    },
  ])('counts the tests of a report: $stats', async ({ stats, expected }) => {
    const total = await runSteps([{ name: 'a', command: writes({ stats }), report: 'playwright' }]);
    expect(total).toEqual(expected);
  });

  it('counts a test runner that wrote no report as a failure', async () => {
    const total = await runSteps([{ name: 'a', command: passes, report: 'playwright' }]);
    expect(total).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the steps of npm test', () => {
  it('need only steps further up, so that none waits for ever', () => {
    for (const [index, { needs = [] }] of steps.entries()) {
      const above = steps.slice(0, index).map(({ name }) => name);
      expect(above).toEqual(expect.arrayContaining([...needs]));
    }
  });

  it('can be run by name, with what they need', () => {
    expect(stepsFor(['size']).map(({ name }) => name)).toEqual(['build under /', 'size']);
    expect(stepsFor([])).toEqual(steps);
    expect(() => stepsFor(['sise'])).toThrow('There are: build under /, ');
  });
});
