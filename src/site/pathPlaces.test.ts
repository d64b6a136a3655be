import { expect, test } from 'vitest';
import { bookIn } from './book.ts';
import { pathPlaces } from './pathPlaces.ts';

const ids = ['en/01-when', 'en/02-why', 'en/03-tell', 'en/04-ask', 'en/09-words'];
const book = bookIn(
  'en',
  ids.map((id) => ({ id, data: { title: id, short: id } })),
);
const chapters = ['tell', 'why', 'ask'].map((page) => ({ page, why: 'why' }));
const paths = { waiting: { name: 'Waiting', words: 'One. Two.', chapters } };

test.each([
  ['when', 0, undefined, 'tell'],
  ['tell', 1, 'when', 'why'],
  ['why', 2, 'tell', 'ask'],
  ['ask', 3, 'why', undefined],
])('%s is place %i of the path, leads back to %s and on to %s', (slug, number, ...ways) => {
  const page = book.find((one) => one.slug === slug)!;
  const [place] = pathPlaces(paths, book, page);
  expect(place).toMatchObject({ id: 'waiting', name: 'Waiting', number, total: 3 });
  expect([place?.back?.slug, place?.next?.slug]).toEqual(ways);
});

test('a page that the path does not lead over has no place on it', () => {
  expect(pathPlaces(paths, book, book.at(-1)!)).toEqual([]);
});
