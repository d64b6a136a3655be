import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { type Hidden, readPage, splitSentences } from './pageText.ts';

const read = (body: string, hidden: Hidden = 'instead') =>
  readPage(parse(`<html lang="en"><body>${body}</body></html>`), hidden);
const mainTexts = (body: string): string[] =>
  read(`<main>${body}</main>`)
    .sentences.filter(({ main }) => main)
    .map(({ text }) => text);

test('a block is split where its sentences end, not inside a number or a name', () => {
  expect(
    splitSentences('RECIST 1.1 is old. Is it? "Yes." It asks:').map(({ text }) => text),
  ).toEqual(['RECIST 1.1 is old.', 'Is it?', '"Yes."', 'It asks:']);
});

test('what does not end like a sentence is a fragment', () => {
  expect(splitSentences('One scan cannot tell. The next scan').map(({ whole }) => whole)).toEqual([
    true,
    false,
  ]);
});

test('headings, list items and table cells are texts of their own', () => {
  expect(
    mainTexts(
      '<h2>The scan</h2><ul><li>Call</li><li>Ask</li></ul><table><tr><td>Lung</td><td>5</td></tr></table>',
    ),
  ).toEqual(['The scan', 'Call', 'Ask', 'Lung', '5']);
});

test('a page is read as with its numbers, or as with the words in their place', () => {
  const body =
    '<p>Real. <span class="instead">A few shrink.</span><span class="figures">Of 100, 5 shrink.</span></p>';
  expect(read(body, 'instead').words).toBe('Real. Of 100, 5 shrink.');
  expect(read(body, 'figures').words).toBe('Real. A few shrink.');
});

test('a number that opens a note stays in its sentence, and the note does not', () => {
  const body =
    '<p>About <button popovertarget="n">5 to 15</button><span popover id="n"><span>Of 100.</span><button popovertarget="n">Close</button></span> of them shrink.</p>';
  expect(mainTexts(body)).toEqual(['About 5 to 15 of them shrink.']);
  expect(read(body).sentences.map(({ text }) => text)).toEqual([
    'Of 100.',
    'Close',
    'About 5 to 15 of them shrink.',
  ]);
});

test('navigation, scripts and the list of sources are not main text', () => {
  const body =
    '<nav>Next</nav><script>x</script><ul class="sources"><li>Park HJ. <cite>Tumor burden.</cite></li></ul><p>Text.</p>';
  expect(mainTexts(body)).toEqual(['Text.']);
});

test('the title of a paper is not among our words', () => {
  expect(read('<p>Park HJ. <cite>Tumor burden.</cite> Radiology.</p>').words).toBe(
    'Park HJ. Radiology.',
  );
});

test('a footer is read, but not as main text', () => {
  expect(read('<main><p>A.</p></main><footer>B.</footer>').sentences).toEqual([
    { text: 'A.', whole: true, main: true },
    { text: 'B.', whole: true, main: false },
  ]);
});

test('a section in another language is not read as one in the page’s own', () => {
  expect(mainTexts('<p>Here.</p><section lang="de"><p>Dort.</p></section>')).toEqual(['Here.']);
});
