/** Runs steps two at a time, each as soon as what it needs has passed. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Step } from './steps.ts';
import { sum, tally, type Tally } from './tally.ts';

/** The machines that this has to suit have two cores. */
const lanes = 2;

interface Outcome {
  readonly tally: Tally;
  readonly seconds: number;
  readonly output: string;
}

async function run(step: Step, report: string): Promise<Outcome> {
  const started = performance.now();
  const vitest = `--reporter=default --reporter=json --outputFile.json=${report}`;
  const command = step.report === 'vitest' ? `${step.command} ${vitest}` : step.command;
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...step.environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      npm_config_loglevel: 'error',
      NO_COLOR: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exitCode = await new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
  });
  const seconds = (performance.now() - started) / 1000;
  return { tally: tally(step, exitCode, report), seconds, output };
}

function print(step: Step, { tally: { passed, failed }, seconds, output }: Outcome): void {
  const counts = step.report === undefined ? '' : `  ${passed} passed, ${failed} failed`;
  const verdict = failed > 0 ? 'FAIL' : 'ok  ';
  console.log(`${verdict} ${step.name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s${counts}`);
  if (failed > 0) console.log(`\n${output.trim().replaceAll(/^/gm, '     | ')}\n`);
}

/** Prints each step as it ends, with the output of those that failed; returns the totals. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
  const outcomes = new Map<string, Outcome>();
  const waiting = new Set(steps);
  const running = new Set<Promise<void>>();

  async function perform(step: Step): Promise<void> {
    const broken = step.needs?.find((name) => outcomes.get(name)?.tally.failed !== 0);
    const outcome =
      broken === undefined
        ? await run(step, path.join(folder, `${steps.indexOf(step)}.json`))
        : {
            tally: { passed: 0, failed: 1, skipped: 0 },
            seconds: 0,
            output: `Not run: "${broken}" failed.`,
          };
    outcomes.set(step.name, outcome);
    print(step, outcome);
  }

  while (waiting.size + running.size > 0) {
    for (const step of waiting) {
      const isReady = step.needs?.every((name) => outcomes.has(name)) ?? true;
      if (running.size === lanes || !isReady) continue;
      waiting.delete(step);
      const job = perform(step).finally(() => running.delete(job));
      running.add(job);
    }
    await Promise.race(running);
  }
  return sum([...outcomes.values()].map((outcome) => outcome.tally));
}
