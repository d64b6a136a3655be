import { expect, test } from 'vitest';
import { withoutSheets } from './withoutSheets.ts';

const link = '<li><a href="/h/a4.pdf">on A4</a></li>';

test('a list of sheets goes with the words before it, and links beside it stay', () => {
  const page = `<ul><li><a href="/h/">The sheet</a></li>`;
  expect(withoutSheets(`${page}</ul><p data-a>As a PDF:</p><ul>${link}${link}</ul>`)).toBe(
    `${page}</ul>`,
  );
  expect(
    withoutSheets(`${page}<li data-pdf hidden><a data-href="/h/a4.pdf">A4</a></li></ul>`),
  ).toBe(`${page}</ul>`);
});

test('a link to a sheet that stands elsewhere is not passed over', () => {
  expect(() => withoutSheets('<p><a href="/h/a4.pdf">A4</a></p>')).toThrow('a4.pdf"');
});
