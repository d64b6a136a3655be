import { expect, test } from 'vitest';
import { withoutSheets } from './withoutSheets.ts';

test('links to sheets go with the words before them, and links beside them stay', () => {
  const page = '<ul><li><a href="/h/">The sheet</a></li>';
  const link = '<a data-href="/h/a4.pdf">on A4</a>';
  expect(
    withoutSheets(`${page}</ul><div class="files" data-pdf hidden><p>As a PDF:</p>${link}</div>`),
  ).toBe(`${page}</ul>`);
  expect(withoutSheets(`${page}<li data-pdf hidden>${link}</li></ul>`)).toBe(`${page}</ul>`);
});

test('a link to a sheet that stands elsewhere is not passed over', () => {
  expect(() => withoutSheets('<p><a href="/h/a4.pdf">A4</a></p>')).toThrow('a4.pdf"');
});
