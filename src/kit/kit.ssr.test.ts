import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { startPage, type Page } from '#content/page.ts';
import { vocabulary } from '#content/vocabulary.ts';
import ClaimNotes from './ClaimNotes.astro';
import Sources from './Sources.astro';
import { kit } from './index.ts';
import { nurseKit } from './nurseKit.ts';
import { simulatedKit } from './simulatedKit.ts';

const provenance = { checked: 'read', checkedOn: '2026-11-20', nextReview: '2027-11-20' };
const claim = {
  register: 'C07',
  figures: { shrink: { low: 5, high: 15 }, grow: { low: 85, high: 95 } },
  outOf: 100,
  unit: 'people',
  of: 'who.scan-shows-growth',
  references: ['park2020'],
  ...provenance,
};
const paper = {
  id: 'park2020',
  type: 'article-journal',
  title: 'Incidence',
  author: [{ family: 'Park', given: 'Hyo Jung' }],
  'container-title': 'Radiology',
  issued: { 'date-parts': [[2020]] },
  DOI: '10.1148/radiol.2020200443',
};

const content = vi.hoisted(() => ({
  entries: new Map<string, unknown>(),
  /** The text of each chapter. */
  body: '<Cite id="lee2018" for="blood-and-life" /> <Claim id="treated-pseudo" figure="none" />',
}));
vi.mock('astro:content', () => ({
  getEntry: (collection: string, id: string) => {
    const data = content.entries.get(`${collection}/${id}`);
    return Promise.resolve(data === undefined ? undefined : { id, data });
  },
  getCollection: (collection: string) =>
    Promise.resolve(
      [...content.entries]
        .filter(([key]) => key.startsWith(`${collection}/`))
        .map(([key, data]) => ({ id: key.slice(collection.length + 1), data, body: content.body })),
    ),
}));

let container: AstroContainer;
beforeAll(async () => {
  content.entries.set('claims/growth-later-shrinks', claim);
  content.entries.set('claims/treated-pseudo', {
    ...claim,
    figures: { shrink: { low: 1, high: 6 }, none: { low: 94, high: 99 } },
    of: 'who.start-treatment',
  });
  content.entries.set('references/park2020', paper);
  content.entries.set('references/lee2018', { ...paper, id: 'lee2018', title: 'Blood' });
  content.entries.set('statements/blood-and-life', { ...provenance, references: ['lee2018'] });
  content.entries.set('references/unused2020', { ...paper, id: 'unused2020' });
  content.entries.set('chapters/en/06-new', { short: 'New research' });
  content.entries.set('glossary/en', { scan: { term: 'Scan', definition: 'A picture.' } });
  container = await AstroContainer.create();
});

/** A page to stand on, and a way to draw components on it. */
function newPage() {
  const locals: App.Locals = {};
  const page: Page = startPage(locals, {
    file: 'content/chapters/en/03.mdx',
    lang: 'en',
    home: '/en/',
    sources: '/en/sources/',
  });
  const draw = async (
    component: Parameters<AstroContainer['renderToString']>[0],
    props: Record<string, string> = {},
    slots: Record<string, string> = component === kit.Claim ? {} : { default: 'slot' },
  ): Promise<string> => container.renderToString(component, { props, locals, slots });
  return { page, draw };
}

const occurrences = (html: string, text: string): number => html.split(text).length - 1;

test('MDX may name exactly the components of the vocabulary', () => {
  const names = Object.keys({ ...simulatedKit, ...nurseKit });
  expect(names.sort()).toEqual(Object.keys(vocabulary).sort());
});

describe('a claim', () => {
  test('is a button that opens its note: of whom, from where, how far checked', async () => {
    const html = await newPage().draw(kit.Claim, { id: 'growth-later-shrinks', figure: 'shrink' });
    expect(html).toMatch(
      /<button[^>]*popovertarget="claim-growth-later-shrinks-shrink"[^>]*>5 to 15<\/button>/,
    );
    expect(html).toMatch(/<span popover id="claim-growth-later-shrinks-shrink"/);
    expect(html).toContain('5 to 15 of 100 people whose scan shows growth: it later shrinks.');
    expect(html).toContain('href="/en/sources/#ref-park2020"');
    expect(html).toContain('Checked on 20 November 2026.');
  });

  test('may stand behind words: the note then holds the figure', async () => {
    const props = { id: 'growth-later-shrinks', figure: 'shrink' };
    const html = await newPage().draw(kit.Claim, props, { default: 'a few people' });
    expect(html).toMatch(/<button[^>]*>a few people<\/button>/);
    expect(html).toContain('5 to 15 of 100 people whose scan shows growth: it later shrinks.');
  });

  test('shown twice has its note once', async () => {
    const { draw } = newPage();
    const first = await draw(kit.Claim, { id: 'growth-later-shrinks', figure: 'shrink' });
    const second = await draw(kit.Claim, { id: 'growth-later-shrinks', figure: 'shrink' });
    expect([occurrences(first, ' popover '), occurrences(second, ' popover ')]).toEqual([1, 0]);
  });

  test('as outOf is the bare number', async () => {
    expect(
      (await newPage().draw(kit.Claim, { id: 'growth-later-shrinks', figure: 'outOf' })).trim(),
    ).toBe('100');
  });

  test.each([
    [
      { id: 'grwth', figure: 'shrink' },
      'content/chapters/en/03.mdx: no claim "grwth". Fix: add it to content/claims.yaml, or check its spelling.',
    ],
    [
      { id: 'growth-later-shrinks', figure: 'half' },
      'content/chapters/en/03.mdx: claim "growth-later-shrinks" has no figure "half". Fix: use one of: shrink, grow, outOf.',
    ],
  ])('with %j stops the build', async (props, message) => {
    await expect(newPage().draw(kit.Claim, props)).rejects.toThrow(message);
  });

  test('has its line in print', async () => {
    const { draw } = newPage();
    await draw(kit.Claim, { id: 'growth-later-shrinks', figure: 'shrink' });
    expect(await draw(ClaimNotes)).toContain(
      '>5 to 15 of 100 people whose scan shows growth: it later shrinks. Park 2020.</li>',
    );
  });
});

test('a page without numbers has no list of them in print', async () => {
  expect((await newPage().draw(ClaimNotes)).trim()).toBe('');
});

test('a word opens its plain meaning', async () => {
  const html = await newPage().draw(kit.Term, { id: 'scan' });
  expect(html).toMatch(/<button[^>]*popovertarget="term-scan"[^>]*>\s*slot\s*<\/button>/);
  expect(html).toContain('A picture.');
});

test('an unknown word stops the build', async () => {
  await expect(newPage().draw(kit.Term, { id: 'scam' })).rejects.toThrow(
    'content/chapters/en/03.mdx: no word "scam". Fix: add it to content/glossary/en.yaml, or check its spelling.',
  );
});

test('an unknown reference stops the build', async () => {
  await expect(newPage().draw(kit.Cite, { id: 'park1920' })).rejects.toThrow(
    'content/chapters/en/03.mdx: no reference "park1920". Fix: add it to content/references.json, or check its spelling.',
  );
});

test('both chances stand side by side, each in pictures, numbers and one table', async () => {
  const html = await newPage().draw(kit.Frequency, {
    claims: 'growth-later-shrinks, treated-pseudo',
  });
  expect(html).toContain('Of 100 people whose scan shows growth');
  expect(occurrences(html, 'role="img"')).toBe(2);
  expect(occurrences(html, '<table')).toBe(1);
  const cells = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text = '']) => text.trim());
  expect(cells).toEqual([
    '5 to 15',
    '85 to 95 who have real growth',
    '1 to 6',
    '94 to 99 who do not have this',
  ]);
});

test('one chance alone stops the build', async () => {
  await expect(newPage().draw(kit.Frequency, { claims: 'growth-later-shrinks' })).rejects.toThrow(
    '<Frequency> `claims` cannot be "growth-later-shrinks". Fix: Use two claims with a comma between: one number never stands without the other.',
  );
});

test('the ruler measures one lump twice, apart by what the claim says', async () => {
  content.entries.set('claims/measurable-size', {
    ...claim,
    figures: { measured: 10 },
    outOf: undefined,
    unit: 'millimetres',
    of: 'who.trials-recist',
    counted: 'claim.measurable-size.counted',
  });
  content.entries.set('claims/measuring-noise', {
    ...claim,
    figures: { percent: 20 },
    unit: 'percent',
  });
  const html = await newPage().draw(kit.Ruler, { claims: 'measurable-size, measuring-noise' });
  expect(html).toContain('First time: 20 mm');
  expect(html).toContain('Minutes later: 24 mm');
  expect(html).toContain('10 mm, 30 mm');
  expect(html).toContain('href="/en/sources/#ref-park2020"');
});

test('after the next scan there are three results, each with three things the team may do', async () => {
  const html = await newPage().draw(kit.Pathways);
  const results = html.split('<h5').slice(1);
  expect(results).toHaveLength(3);
  for (const result of results) expect(occurrences(result.split('</ul>')[0]!, '<li')).toBe(3);
  expect(html).toContain('Some people do not wait');
  expect(html).toContain('Most growth is real growth.');
});

test('each type of cancer has both sides, how the studies counted, and its sources', async () => {
  content.entries.set('claims/growth-kidney', {
    ...claim,
    group: 'cancer.kidney',
    counted: 'claim.growth-kidney.counted',
  });
  const html = await newPage().draw(kit.ByCancer, {
    claims: 'growth-kidney, growth-kidney',
  });
  const row = html.split('<tbody')[1]!;
  for (const text of ['Kidney', '>5 to 15</button>', '>85 to 95</button>', 'One trial. All people'])
    expect(row).toContain(text);
  expect(row).toMatch(/class="counted"[^]*href="\/en\/sources\/#ref-park2020"/);
});

describe('the list of sources', () => {
  const itemOf = (html: string, id: string): string =>
    html.split(`<li id="ref-${id}">`)[1]!.split('</details>')[0]!;

  test('has each in the Vancouver style, its title a link and marked as other words than ours', async () => {
    expect(itemOf(await newPage().draw(Sources), 'park2020')).toContain(
      'Park HJ. <a href="https://doi.org/10.1148/radiol.2020200443"><cite>Incidence</cite></a>. Radiology. 2020. doi:10.1148/radiol.2020200443',
    );
  });

  test('says what each is used for, numbers and statements, and on which pages', async () => {
    const html = await newPage().draw(Sources);
    expect(itemOf(html, 'park2020')).toContain(
      '5 to 15 of 100 people whose scan shows growth: it later shrinks.',
    );
    expect(itemOf(html, 'lee2018')).toContain(
      'A falling level of cancer DNA in the blood goes with longer life.',
    );
    for (const id of ['park2020', 'lee2018'])
      expect(itemOf(html, id)).toContain('On these pages: New research');
  });

  test('leaves out figures for nurses', async () => {
    content.entries.set('claims/growth-melanoma', {
      ...claim,
      for: 'nurses',
      of: 'who.melanoma-growth',
    });
    expect(await newPage().draw(Sources)).not.toContain('people with melanoma whose scan');
    content.entries.delete('claims/growth-melanoma');
  });

  test('leaves out what is not used', async () => {
    expect(await newPage().draw(Sources)).not.toContain('unused2020');
  });
});

test('the glossary has an anchor for each word', async () => {
  expect(await newPage().draw(kit.Glossary)).toContain('id="word-scan"');
});

describe('for nurses', () => {
  const slide = { title: 'One scan.', picture: 'pair', words: 'Words.', say: 'It is big. Ask.' };
  const session = {
    slides: [
      { ...slide, id: 'a', ask: 'tell' },
      { ...slide, id: 'b', only: 'long', say: 'In {growth-later-shrinks.shrink} of 100. Ask.' },
    ],
    teachBack: {
      tell: { ask: 'What?', answer: 'Not why.', repairs: [{ heard: 'Swelling.', say: 'Maybe.' }] },
    },
  };
  const draw = async (
    component: (typeof nurseKit)[keyof typeof nurseKit],
    props: Record<string, string> = {},
  ): Promise<string> => {
    content.entries.set('session/en', session);
    return newPage().draw(component, props);
  };

  test('the short script has what is said in the short session, and what is asked then', async () => {
    const html = await draw(nurseKit.SessionScript, { length: 'short' });
    expect(occurrences(html, '<li')).toBe(1);
    expect(html).toContain('It is big. Ask.');
    expect(html).toMatch(/Then ask:<\/b> What\?/);
  });

  test('the long script says its figures', async () => {
    const html = await draw(nurseKit.SessionScript, { length: 'long' });
    expect(occurrences(html, '<li')).toBe(2);
    expect(html).toContain('In 5 to 15 of 100. Ask.');
  });

  test('each question has its good answer, and words for other answers', async () => {
    const html = await draw(nurseKit.TeachBack);
    expect(html).toMatch(/>What\?</);
    for (const words of ['Not why.', 'Swelling.', 'Maybe.'])
      expect(html).toMatch(new RegExp(`<q[^>]*>${words}</q>`));
  });

  test('the list to tick has each topic and question, keeps nothing, and asks for no name', async () => {
    const html = await draw(nurseKit.TickList);
    expect(html).toContain('One scan.');
    expect(occurrences(html, 'type="checkbox"')).toBe(1 + 3);
    expect(html).not.toMatch(/<form|\sname=|<input type="text"(?![^>]*autocomplete="off")/);
    expect(html).toContain('Write no name of a patient on it.');
  });

  test('the ways to sessions and sheets lead to pages of the same language', async () => {
    const html = await draw(nurseKit.NurseTools);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
    expect(links).toEqual([
      '/en/session/',
      '/en/session/long/',
      '/en/for-nurses/link/',
      '/en/handout/',
      '/en/handout/large/',
      '/handouts/when-a-scan-looks-worse-en-a4.pdf',
      '/handouts/when-a-scan-looks-worse-en-letter.pdf',
      '/handouts/when-a-scan-looks-worse-en-large-a4.pdf',
      '/handouts/when-a-scan-looks-worse-en-large-letter.pdf',
    ]);
  });
});

describe('Rulebooks', () => {
  /** The three people of chapter 4, then the others on the page of their own. */
  const drawBoth = () =>
    Promise.all([newPage().draw(kit.Rulebooks), newPage().draw(kit.RulebookExamples)]);

  test('draw their marks once on a page that has both', async () => {
    const page = newPage();
    const html = (await page.draw(kit.Rulebooks)) + (await page.draw(kit.RulebookExamples));
    expect(occurrences(html, 'id="scan-dot"')).toBe(1);
  });

  test('shows the first scan that three people share before what came next', async () => {
    const html = await newPage().draw(kit.Rulebooks);
    const before = html.slice(0, html.indexOf('<details class="person"'));
    expect(before).toContain('24% bigger');
    expect(before.match(/<th\b/g)).toHaveLength(5);
    expect(before).toContain('iUPD');
    expect(before).not.toContain('iPR');
  });

  test.each(['Rulebooks', 'RulebookExamples'] as const)(
    '%s keep their three lines, and never let a word that is not confirmed comfort',
    async (name) => {
      const html = await newPage().draw(kit[name]);
      for (const line of [
        'Rulebooks name scans; your team decides.',
        'Most growth on scans is real growth.',
        'These rules were made for trials.',
        'does not mean better',
      ])
        expect(html).toContain(line);
    },
  );

  test('gives the number a rulebook went by, and the scan it was compared with', async () => {
    const html = await newPage().draw(kit.Rulebooks);
    expect(html).toContain(
      'Now 62\u00a0mm. It is compared with 50\u00a0mm at the start: 24% bigger.',
    );
    expect(html).toContain(
      'Now 3,100\u00a0mm². It is compared with 2,000\u00a0mm² at the start: 55% bigger.',
    );
  });

  test('shows ten people and ten examples, each with every scan and five words for it', async () => {
    const [three, html] = await drawBoth();
    expect(occurrences(three, '<details class="person"')).toBe(3);
    const shown = html.split('<details class="person"').slice(1);
    expect(shown).toHaveLength(17);
    for (const page of [three, html])
      expect(page.match(/<th\b/g)).toHaveLength(5 * occurrences(page, '<h4'));
    expect(html).toContain('Week 8: the same, with a new spot');
    expect(html).toContain('Week 8: 40% smaller, other cancer worse');
    for (const example of shown.slice(7)) expect(example.match(/class="scan"/g)).toHaveLength(4);
  });

  test("reads the simulator's examples, and says why", async () => {
    const html = await newPage().draw(kit.RulebookExamples);
    const example = html
      .split('>New spots first</summary>')[1]!
      .split('</details></div></div>')[0]!;
    expect(example).toContain('Week 6: 9% bigger, with 3 new spots');
    expect(example).toContain('Week 18: 51% smaller<');
    expect(example).toContain(
      'New spots were seen. Now 2,450\u00a0mm². It is compared with 1,928\u00a0mm² at the start: 27% bigger.',
    );
  });

  test('keeps imRECIST behind "more", every time', async () => {
    const html = (await drawBoth()).join('');
    const before = html.split('imRECIST <code').slice(0, -1);
    expect(before.length).toBeGreaterThan(60);
    for (const part of before)
      expect(part.slice(part.lastIndexOf('</table>'))).toContain('>One more: imRECIST</summary>');
  });

  test('steps back and on by labels that a screen reader passes over for the choice itself', async () => {
    const html = await newPage().draw(kit.Rulebooks);
    expect(html).toMatch(/<input type="radio" name="P1" id="P1-1" aria-label="Week 24"/);
    expect(html.match(/<label class="(back|next)" for="P1-1" aria-hidden="true"/g)).toHaveLength(2);
    const ids = [...html.matchAll(/ for="([^"]+)"/g)].map(([, id]) => id!);
    for (const id of ids) expect(occurrences(html, ` id="${id}"`)).toBe(1);
  });
});
