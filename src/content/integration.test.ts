import { expect, test } from 'vitest';
import { bothChances, chapterText, writeContent } from './contentFixture.ts';
import { contentCheck } from './integration.ts';

type Setup = Parameters<
  NonNullable<ReturnType<typeof contentCheck>['hooks']['astro:config:setup']>
>[0];

/** Starts Astro's `command` on this content; returns what is printed. */
async function start(command: Setup['command'], root: string): Promise<string[]> {
  const printed: string[] = [];
  const print = (line: string): number => printed.push(line);
  const options = {
    command,
    logger: { error: print, warn: print },
  } as unknown as Setup;
  try {
    await contentCheck(root).hooks['astro:config:setup']?.(options);
  } catch (error) {
    print(`stopped: ${error instanceof Error ? error.message : ''}`);
  }
  return printed;
}

const chapter = 'content/chapters/en/03-how-often.mdx';
const broken = (): string =>
  writeContent({
    [chapter]: chapterText(`${bothChances}\n\nThis is good news.\n\n<Cite id="x" />`),
  });
const problems = [
  `${chapter}:12: we do not say "good news" (it promises). Fix: Say: what the scan shows.`,
  `${chapter}:14: there is no reference \`x\`. Fix: Use one of: park2020. Or add it to content/references.json.`,
];

test('a build on broken content prints every problem and stops', async () => {
  expect(await start('build', broken())).toEqual([
    ...problems,
    'stopped: The content has 2 errors; each is printed above with its fix.',
  ]);
});

test('the dev server prints every problem and goes on', async () => {
  expect(await start('dev', broken())).toEqual(problems);
});

test('a build on content without mistakes prints nothing', async () => {
  expect(await start('build', writeContent())).toEqual([]);
});
