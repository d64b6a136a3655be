import { describe, expect, test } from 'vitest';
import { frameSize, oembedJson, oembedXml } from './oembed.ts';

const view = {
  title: 'Growth > 20 % & "new" spots',
  provider: { name: 'The site', address: 'https://hospital.example/a/' },
  page: 'https://hospital.example/a/en/words/',
  frame: 'https://hospital.example/a/embed/v1/en/words/',
  picture: { address: 'https://hospital.example/a/en/words/card.png', width: 1200, height: 630 },
};
const json = JSON.parse(oembedJson(view)) as Record<string, unknown>;
const html = String(json.html);

/** What WordPress 6 lets through of a document (wp_filter_oembed_result), by element. */
const kept: Readonly<Record<string, readonly string[]>> = {
  BLOCKQUOTE: [],
  A: ['href'],
  IFRAME: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

describe('an oEmbed document', () => {
  test('has all that version 1.0 asks of rich content, on one line', () => {
    expect(json).toMatchObject({ version: '1.0', type: 'rich', title: view.title, ...frameSize });
    expect(oembedJson(view)).not.toContain('\n');
    expect(oembedXml(view)).not.toContain('\n');
  });

  test('begins with the quote and ends with the frame, as WordPress asks of a frame that may grow', () => {
    expect(html).toMatch(
      /^<blockquote>(?:(?!<blockquote).)*<\/blockquote><iframe [^>]*><\/iframe>$/,
    );
  });

  test('has no element and no attribute that WordPress takes out', () => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const element of body.querySelectorAll('*')) {
      expect(Object.keys(kept)).toContain(element.tagName);
      expect(kept[element.tagName]).toEqual(expect.arrayContaining(element.getAttributeNames()));
    }
    expect(body.querySelector('a')).toMatchObject({ href: view.page, textContent: view.title });
    expect(body.querySelector('iframe')).toMatchObject({ src: view.frame, title: view.title });
  });

  test('lets the frame scroll, and leaves the fragment of its address to WordPress', () => {
    expect(html).not.toMatch(/scrolling|#/);
  });

  test('has a shape that WordPress does not take for a video', () => {
    const shape = frameSize.width / frameSize.height;
    const shapes = [2.33, 2, 1.78, 1.33, 1, 0.56, 0.5];
    expect(shapes.filter((video) => shape >= video && shape - video <= 0.1)).toEqual([]);
  });

  test('says the same in XML', () => {
    const xml = new DOMParser().parseFromString(oembedXml(view), 'text/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
    const read = [...xml.documentElement.children].map((part) => [part.tagName, part.textContent]);
    const said = Object.entries(json).map(([name, value]) => [name, String(value)]);
    expect(read).toEqual(said);
  });
});
