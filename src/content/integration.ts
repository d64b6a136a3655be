/** Runs the content check in Astro: a build stops on errors; the dev server prints them after each save. */
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '#i18n/contentRoot.ts';
import { checkContent } from './checkContent.ts';
import { formatProblem } from './problem.ts';

type Logger = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['logger'];

/** Prints every problem; returns how many would stop a build. */
function printProblems(root: string, logger: Logger): number {
  const problems = checkContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of problems) {
    if (problem.severity === 'error') logger.error(formatProblem(problem));
    else logger.warn(formatProblem(problem));
  }
  return errors.length;
}

/** `integrations: [contentCheck()]` in astro.config.mjs. */
export function contentCheck(root = contentRoot()): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const errors = printProblems(root, logger);
        if (command === 'build' && errors > 0) {
          throw new Error(`The content has ${errors} errors; each is printed above with its fix.`);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (path) => {
          const file = relative(root, path);
          if (file.startsWith('content/')) printProblems(root, logger);
          // Read as files, so Vite does not know of them.
          if (file.startsWith('content/ui/')) void server.restart();
        });
      },
    },
  };
}
