/** Where a page stands on the paths through the chapters (content/paths/). */
import type { ReaderPaths } from '#content/schemas.ts';
import { type BookPage, pageCalled } from './book.ts';

/** A page's place on one path. */
export interface PathPlace {
  readonly id: string;
  /** The moment that the path is for, such as Waiting. */
  readonly name: string;
  /** From 1; 0 on the first page, from which the paths start. */
  readonly number: number;
  readonly total: number;
  /** The path's page before; from the first of them the way back is to the first of the book. */
  readonly back: BookPage | undefined;
  /** The path's next page; the last has none. */
  readonly next: BookPage | undefined;
}

/** The paths that lead over this page or start from it. */
export function pathPlaces(
  paths: ReaderPaths,
  book: readonly BookPage[],
  page: BookPage,
): readonly PathPlace[] {
  return Object.entries(paths).flatMap(([id, { name, chapters }]) => {
    const number = chapters.findIndex((chapter) => chapter.page === page.slug) + 1;
    if (number === 0 && page.number > 1) return [];
    const [before, next] = [chapters[number - 2], chapters[number]];
    return {
      id,
      name,
      number,
      total: chapters.length,
      back: before ? pageCalled(book, before.page) : number === 1 ? book[0] : undefined,
      next: next && pageCalled(book, next.page),
    };
  });
}
