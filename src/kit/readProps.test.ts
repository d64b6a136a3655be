import { expect, test } from 'vitest';
import { startPage } from '#content/page.ts';
import { vocabulary } from '#content/vocabulary.ts';
import { readProps } from './readProps.ts';

/** A component with these props on the page of chapter 3. */
function on(props: Readonly<Record<string, unknown>>): Parameters<typeof readProps>[1] {
  const locals: App.Locals = {};
  const file = 'content/chapters/en/03-how-often-it-happens.mdx';
  startPage(locals, { file, lang: 'en', home: '/en/', sources: '/en/sources/' });
  return { props, locals };
}

test('right props come back, without what Astro adds for styles', () => {
  const astro = on({ id: 'rescan', figure: 'weeks', 'data-astro-cid-abc': true });
  expect(readProps(vocabulary.Claim, astro, 'Claim')).toEqual({ id: 'rescan', figure: 'weeks' });
});

test('a wrong prop is an error that names file, component, prop and fix', () => {
  expect(() =>
    readProps(vocabulary.Claim, on({ ids: 'rescan', figure: 'weeks' }), 'Claim'),
  ).toThrow(
    'content/chapters/en/03-how-often-it-happens.mdx: <Claim> does not know `ids`. Fix: Did you mean `id`?',
  );
});

test('a component on a page that was not started is an error', () => {
  expect(() => readProps(vocabulary.Cite, { props: {}, locals: {} }, 'Cite')).toThrow(
    'A kit component stands on a page that did not call startPage.',
  );
});
