import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { wardKinds } from '#domain/ward.ts';
import en from '../../content/ui/en.json' with { type: 'json' };
import AllPages from './AllPages.astro';
import BottomBar from './BottomBar.astro';
import { bookIn } from './book.ts';
import CallBox from './CallBox.astro';
import Head from './Head.astro';
import LanguageSelect from './LanguageSelect.astro';
import Link from './Link.astro';

type Component = Parameters<AstroContainer['renderToString']>[0];

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const draw = (component: Component, props: Record<string, unknown>) =>
  container.renderToString(component, { props });

/** The text a reader gets: no tags, single spaces. */
const words = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');

describe('the warning signs', () => {
  test('every text of the box is on the page, and each number of the team can be tapped', async () => {
    const contact = { day: '+385 1 234 5678', night: '(01) 234-999' };
    const html = await draw(CallBox, { lang: 'en', contact });
    const shown = words(html);
    const texts = Object.entries(en).filter(([key]) => key.startsWith('call.'));
    expect(texts.length).toBeGreaterThan(5);
    for (const [, text] of texts) expect(shown).toContain(text.replaceAll('**', ''));
    expect(html).toMatch(/By day, call <a[^>]*href="tel:\+38512345678"[^>]*>\+385 1 234 5678</);
    expect(html).toMatch(/At night, call <a[^>]*href="tel:01234999"[^>]*>\(01\) 234-999</);
  });

  test('what comes with a link has its place, hidden until it is there', async () => {
    const html = await draw(CallBox, { lang: 'en', contact: { day: null, night: null } });
    expect(html).toMatch(/<div[^>]* data-hospital[^>]* hidden/);
    for (const name of ['ward', 'day', 'night']) expect(html).toContain(`data-fill="${name}"`);
    const names = /data-names="([^"]*)"/.exec(html)![1]!.split('|');
    expect(names).toHaveLength(wardKinds.length);
    for (const name of names) expect(name).toContain('{number}');
  });

  test('a number that is not known is not asked for', async () => {
    const html = await draw(CallBox, { lang: 'en', contact: { day: null, night: '112' } });
    expect(words(html).match(/By day, call/g)).toHaveLength(1); // of the link, hidden
    expect(words(html)).toContain('At night, call 112');
  });

  test('the button opens the box without script, and the box stands right after it', async () => {
    const html = await draw(CallBox, { lang: 'en', contact: { day: null, night: null } });
    expect(html).toMatch(
      /<button[^>]*popovertarget="call"[^>]*data-call[^>]*>(?:(?!<\/button>).)*<\/button>\s*<div[^>]*id="call"[^>]*popover/s,
    );
    expect(html).toMatch(/popovertarget="call" popovertargetaction="hide"/);
  });
});

describe('the languages', () => {
  const choices = [
    { locale: { code: 'en', name: 'English', short: 'EN', dir: 'ltr' }, path: 'en/words/' },
    {
      locale: { code: 'hr', name: 'Hrvatski', short: 'HR', dir: 'ltr' },
      path: 'hr/words/',
      beside: 'en/beside/hr/words/',
    },
  ];

  test('each other one leads to the same page, alone and side by side', async () => {
    const html = await draw(LanguageSelect, { lang: 'en', choices });
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html).toMatch(/<a[^>]*href="\/hr\/words\/"[^>]*lang="hr"/);
    expect(html).toMatch(/<a[^>]*href="\/en\/beside\/hr\/words\/"[^>]*>\s*English \+ Hrvatski/);
    expect(html).toMatch(/<summary[^>]*>\s*EN/);
  });

  test('a site in one language offers no list', async () => {
    const [only] = choices;
    const html = await draw(LanguageSelect, { lang: 'en', choices: [only] });
    expect(words(html)).toBe('EN English');
    expect(html).not.toContain('<details');
  });
});

describe('the ways on', () => {
  const entries = ['en/01-when', 'en/07-questions', 'en/09-words'].map((id) => ({
    id,
    data: { title: `Title of ${id}`, short: id },
  }));
  const book = bookIn('en', entries);
  const [first, second, last] = book;

  test('the first page has no Back, and says which page of how many it is', async () => {
    const html = await draw(BottomBar, { lang: 'en', page: first, next: second, places: [] });
    expect(html).not.toContain('rel="prev"');
    expect(html).toMatch(/rel="next"[^>]*href="\/en\/questions\/"/);
    expect(words(html)).toContain('Page 1 of 7');
  });

  test('a reference page has no number', async () => {
    const shown = words(
      await draw(BottomBar, { lang: 'en', page: last, back: second, places: [] }),
    );
    expect(shown).toContain('All pages');
    expect(shown).not.toContain('of 7');
  });

  test('a place on a path, and its own Next, wait hidden for a reader who is on it', async () => {
    const places = [
      { id: 'waiting', name: 'Waiting', number: 2, total: 4, back: first, next: last },
    ];
    const html = await draw(BottomBar, { lang: 'en', page: second, next: last, places });
    expect(html).toMatch(/<p[^>]*data-path="waiting"[^>]* hidden[^>]*>\s*Waiting: 2 of 4/);
    expect(html).toMatch(/<a[^>]*data-path="waiting"[^>]*href="\/en\/words\/"[^>]* hidden/);
    expect(html).toMatch(/<a[^>]*data-path="waiting"[^>]*href="\/en\/"[^>]* hidden/);
    expect(html.match(/rel="next"/g)).toHaveLength(1);
  });

  test('the list of pages marks the one being read, and only that', async () => {
    const html = await draw(AllPages, { lang: 'en', book, current: 'en/words/' });
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toMatch(/href="\/en\/words\/"[^>]*aria-current="page"/);
  });
});

describe('the head', () => {
  const paper = { light: '#faf6ee', dark: '#14191b' };
  const page = { title: 'Title', description: 'Description', isIndexed: true, paper };

  test('a page without an address of its own is not indexed', async () => {
    const html = await draw(Head, page);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('canonical');
  });

  test('a page in two languages names both, and its own address', async () => {
    const html = await draw(Head, {
      ...page,
      canonical: 'https://hospital.example/en/',
      alternates: [
        { lang: 'en', href: 'https://hospital.example/en/' },
        { lang: 'hr', href: 'https://hospital.example/hr/' },
      ],
    });
    expect(html).toContain('<link rel="canonical" href="https://hospital.example/en/">');
    expect(html).toContain('hreflang="hr" href="https://hospital.example/hr/"');
    expect(html).not.toContain('noindex');
  });

  test('a draft has its address, and is not indexed', async () => {
    const canonical = 'https://hospital.example/de/';
    const html = await draw(Head, { ...page, canonical, isIndexed: false });
    expect(html).toContain('canonical');
    expect(html).toContain('noindex');
  });
});

test('a link in a text holds wherever the page is shown', async () => {
  const html = await container.renderToString(Link, {
    props: { href: 'words/' },
    slots: { default: 'words' },
    locals: { bookPath: 'en/' },
  });
  expect(html).toContain('<a href="/en/words/">words</a>');
});
