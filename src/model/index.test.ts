import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = `${root}node_modules/.bin/node`;

it('is imported by plain Node as it stands, with nothing but what it promises', () => {
  const script = `import('./src/model/index.ts').then((model) => console.log(Object.keys(model).join()))`;
  const printed = execFileSync(node, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect(printed.trim()).toBe(
    'ModelInputError,evaluate,growingTwin,mixedTwin,presets,project,scanWeeks,storyOf',
  );
});
