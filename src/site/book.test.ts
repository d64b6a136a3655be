import { expect, test } from 'vitest';
import { type BookEntry, bookIn, entriesIn, neighbours, pageCalled, bookPage } from './book.ts';

const entry = (id: string): BookEntry => ({ id, data: { title: `Title of ${id}`, short: id } });
const entries = [
  'en/10-sources',
  'hr/01-kad-snimka-izgleda-losije',
  'en/02-why',
  'en/01-when',
  'en/07-questions',
  'en/08-primer',
].map(entry);
const book = bookIn('en', entries);

test('chapter 1 is the front page of its language', () => {
  expect(bookPage(entry('en/01-when-a-scan-looks-worse'))).toMatchObject({
    locale: 'en',
    number: 1,
    slug: 'when-a-scan-looks-worse',
    path: 'en/',
  });
});

test('any other page has its name without the number', () => {
  expect(bookPage(entry('en/11-about')).path).toBe('en/about/');
});

test.each([
  { id: 'en/07-questions', expected: 'chapter' },
  { id: 'en/08-primer', expected: 'reference' },
])('$id is a $expected page', ({ id, expected }) => {
  expect(bookPage(entry(id)).kind).toBe(expected);
});

test('the page for nurses is not in the book', () => {
  const nurses: BookEntry = { id: 'en/13-nurses', data: { title: 't', short: 's', for: 'nurses' } };
  expect(bookIn('en', [...entries, nurses])).toEqual(book);
  expect(entriesIn('en', [nurses])).toEqual([]);
});

test.each(['en/about', 'about', 'en/1-about', 'en/01-a/b'])(
  'a file called %s is refused by name, with the fix',
  (id) => {
    expect(() => bookPage(entry(id))).toThrow(`content/chapters/${id}: a chapter file is named`);
  },
);

test('a book holds the pages of its language in reading order', () => {
  expect(book.map(({ number }) => number)).toEqual([1, 2, 7, 8, 10]);
});

test('Back and Next follow the reading order and end with the book', () => {
  const [first, second] = book;
  const last = book.at(-1);
  if (!first || !second || !last) throw new Error('the book is empty');
  expect(neighbours(book, first)).toEqual({ back: undefined, next: second });
  expect(neighbours(book, second)).toMatchObject({ back: first, next: { number: 7 } });
  expect(neighbours(book, last)).toMatchObject({ back: { number: 8 }, next: undefined });
});

test('a page can be found by its name', () => {
  expect(pageCalled(book, 'sources').number).toBe(10);
});

test('a name that is not in the book is refused with the names that are', () => {
  expect(() => pageCalled(book, 'about')).toThrow('There are: when, why, questions');
});
