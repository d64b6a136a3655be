import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { plainText } from './plainText.ts';

const read = (body: string): string => plainText(parse(`<!doctype html><body>${body}</body>`));

test.each([
  {
    name: 'headings and paragraphs',
    html: '<h2>A</h2><p>One\n two.</p><p>Three.</p>',
    text: '## A\nOne two.\nThree.',
  },
  { name: 'lists', html: '<ul><li>One</li><li><p>Two</p></li></ul>', text: '- One\n- Two' },
  {
    name: 'tables',
    html: '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><p>2</p><p>3</p></td></tr></table>',
    text: 'A | B\n1 | 2 3',
  },
  {
    name: 'pictures by what they show',
    html: '<p>A</p><svg aria-label="Two lumps."><text>x</text></svg><svg aria-hidden="true"><text>y</text></svg>',
    text: 'A\n[Two lumps.]',
  },
  {
    name: 'a number with a note, without the note',
    html: '<p>About <span><button popovertarget="n">5 to 15</button></span><span popover id="n">Note<button popovertarget="n" popovertargetaction="hide">Close</button></span> of them.</p>',
    text: 'About 5 to 15 of them.',
  },
  {
    name: 'no controls, scripts or hidden parts',
    html: '<nav>Menu</nav><button>Go</button><fieldset><label>6</label></fieldset><script>a()</script><p hidden>B</p><p>C</p>',
    text: 'C',
  },
  {
    name: 'numbers, not the words that stand in their place',
    html: '<p class="skip-numbers">Skip</p><p><span class="instead">Many</span><span class="figures">90 of 100</span> do.</p>',
    text: '90 of 100 do.',
  },
  {
    name: 'pieces that only style sets apart',
    html: '<p><b>Week 6</b><span>7 mm</span><span>2 lumps</span>, big.</p>',
    text: 'Week 6 7 mm 2 lumps, big.',
  },
  {
    name: 'an address that may break',
    html: '<p>See <b>https:/<wbr>/example.org/<wbr>en/<wbr></b></p>',
    text: 'See https://example.org/en/',
  },
])('$name', ({ html, text }) => {
  expect(read(html)).toBe(text);
});
