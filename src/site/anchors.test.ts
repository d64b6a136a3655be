import { expect, test } from 'vitest';
import { anchorsOf } from './anchors.ts';

const headings = (...slugs: string[]) => slugs.map((slug) => ({ slug }));

test('a heading has the name of its twin; one without a twin keeps its own', () => {
  const own = headings('kratak-odgovor', 'što-sada', 'novo');
  const names = anchorsOf(own, headings('the-short-answer', 'what-to-do-now'));
  expect([...names.values()]).toEqual(['the-short-answer', 'what-to-do-now', 'novo']);
});
