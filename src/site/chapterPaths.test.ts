import { expect, test } from 'vitest';
import { chapterPaths } from './chapterPaths.ts';

const entry = (id: string, body: string) => ({ id, body, data: { title: 't', short: 's' } });
const entries = [
  entry('en/01-start', 'Text.'),
  entry('en/02-lump', 'Try it.\n\n<Simulator />'),
  entry('en/03-numbers', 'The Simulator is on the page before.'),
  entry('xx/04-other', 'A language that we do not have.'),
];
const pages = (simulated: boolean): (string | undefined)[] =>
  chapterPaths(entries, { simulated }).map(({ params }) => params.page);

test('the page for nurses has a route of its own', () => {
  const page = entry('en/13-nurses', '<TickList />');
  const nurses = { ...page, data: { ...page.data, for: 'nurses' as const } };
  expect(chapterPaths([nurses], { simulated: false })).toEqual([]);
});

test('pages with the simulator and pages without it are two routes', () => {
  expect([pages(true), pages(false)]).toEqual([['lump'], [undefined, 'numbers']]);
});
