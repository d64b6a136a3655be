import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import { courseOf } from '#state/course.ts';
import Readings from './Readings.svelte';

/** The words of the table of an example, tags and white space aside. */
function draw(scenario: string): { readonly html: string; readonly words: string } {
  const { scans } = courseOf(scenario);
  const html = render(Readings, { props: { t: translator('en'), locale: 'en', scans } }).body;
  const words = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { html, words };
}

describe("the readings of a reader's scans", () => {
  test('stand below the fixed lines', () => {
    const { words } = draw('looks-bigger-first');
    expect(words).toMatch(
      /^Rulebooks name scans; your team decides. Most growth on scans is real growth. These rules were made for trials. “Not confirmed yet” does not mean better. It can be real growth. /,
    );
  });

  test('have a row for each rulebook and a column for each scan after the start', () => {
    const { html, words } = draw('looks-bigger-first');
    expect(html.match(/<th scope="row"/g)).toHaveLength(5);
    expect(html.match(/<th scope="col"/g)).toHaveLength(2 * 4);
    expect(words).toContain('Week 6 Week 12 Week 18 Week 24 RECIST 1.1');
  });

  test('say the plain word before the code, and why', () => {
    expect(draw('looks-bigger-first').words).toContain(
      'Grew, not confirmed yet iUPD Why? Now 81.9 mm. It is compared with 64 mm at the start: 28% bigger.',
    );
    expect(draw('new-spots-first').words).toContain('iUPD Why? New spots were seen.');
  });

  test('keep imRECIST behind "more"', () => {
    const { html } = draw('looks-bigger-first');
    const more = html.slice(html.indexOf('One more: imRECIST'));
    expect(more).toContain('imPD-unconfirmed');
    expect(html.slice(0, -more.length)).not.toContain('imPD');
  });
});
