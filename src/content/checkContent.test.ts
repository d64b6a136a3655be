import { describe, expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import {
  bothChances,
  chapterText,
  claimsText,
  languagesText,
  notes,
  sessionText,
  statementsText,
  texts,
  writeContent,
} from './contentFixture.ts';
import { formatProblem } from './problem.ts';

const chapter = 'content/chapters/en/03-how-often.mdx';
const options = { today: '2026-11-23' };
const croatian = { 'content/languages.yaml': languagesText({ en: 'published', hr: 'published' }) };

/** What a person sees when these files stand in place of the right ones. */
function messages(instead: Readonly<Record<string, string>>): string[] {
  return checkContent(writeContent(instead), options).map(formatProblem);
}

/** What a person sees when this is the text of the chapter; it starts on line 10. */
const inChapter = (text: string): string[] =>
  messages({ [chapter]: chapterText(`${text}\n\n${bothChances}`) });

const noClaim = (figure: string): string =>
  `${chapter}:10: the figure "${figure}" is not from a claim. Fix: Put it in content/claims.yaml and write <Claim id="…" figure="…" /> here. If it belongs to a name, add the name to content/names.yaml.`;

test('content without mistakes has no problems', () => {
  expect(messages({})).toEqual([]);
});

describe('front matter', () => {
  const head = (lines: string): Record<string, string> => ({
    [chapter]: `---\n${lines}\n---\n\n${bothChances}\n`,
  });
  const rest = 'short: s\ndescription: d\nmessage: m\nrecap: r';

  test('a missing key is named with what belongs there', () => {
    expect(messages(head(rest))).toEqual([
      `${chapter}:2: \`title\` is missing. Fix: Add \`title\`. It is the heading of the page.`,
    ]);
  });

  test('an unknown key gets its likely spelling', () => {
    expect(messages(head(`title: t\n${rest}\nmesage: m`))).toEqual([
      `${chapter}:7: does not know \`mesage\`. Fix: Did you mean \`message\`?`,
    ]);
  });

  test('a number where text belongs is shown as it was written, as a wrong kind and as a figure', () => {
    expect(messages(head(`title: 7\n${rest}`))[0]).toBe(
      `${chapter}:2: \`title\` is 7, not text. Fix: Put it in "quotation marks". It is the heading of the page.`,
    );
  });

  test('a picture that does not exist gets the list of pictures', () => {
    expect(messages(head(`title: t\n${rest}\npicture: dog\ncaption: c`))).toEqual([
      `${chapter}:7: \`picture\` cannot be "dog". Fix: Use one of: pair, insides, people, timeline, tests, talk, signal. It is the picture under the message.`,
    ]);
  });

  test('a picture without its caption is refused', () => {
    expect(messages(head(`title: t\n${rest}\npicture: pair`))).toEqual([
      `${chapter}:2: \`caption\` is missing. Fix: Add \`caption\`. It is one sentence under the picture.`,
    ]);
  });

  test('YAML that cannot be read is reported on its line', () => {
    expect(messages(head(`title: t: u\n${rest}`))[0]).toMatch(
      new RegExp(`^${chapter}:2: this line cannot be read .*Fix: Check the spaces`),
    );
  });
});

describe('figures in prose', () => {
  test.each([
    ['About 12 of them shrink.', '12'],
    ['About 5% of them shrink.', '5%'],
    ['It takes two in three of them.', 'two in three'],
    ['That is half of them.', 'half of'],
    ['It is twice as big.', 'twice as'],
    ['Wait eight weeks for it.', 'eight weeks'],
    ['That was in 2020.', '2020'],
    ['Some ten percent more.', 'ten percent'],
  ])('%s', (text, figure) => {
    expect(inChapter(text)).toEqual([noClaim(figure)]);
  });

  test.each([
    '<Numbers instead="Imagine people.">Imagine 100 people.</Numbers>',
    '<Numbers instead="Most.">\n\nOf 100 people, most.\n\n</Numbers>',
    'PD-1 and RECIST 1.1 are names.',
    'The third scan is one scan of two.',
    '- <Numbers instead="Some.">About <Claim id="growth" figure="shrink" /> percent, or <Claim id="growth" figure="shrink" /> weeks.</Numbers>',
  ])('%s is allowed', (text) => {
    expect(inChapter(text)).toEqual([]);
  });

  test('a figure in front matter is found on its line', () => {
    const text = chapterText(bothChances).replace('message: Most', 'message: In 85 of them, most');
    expect(messages({ [chapter]: text })).toEqual([noClaim('85').replace(':10:', ':5:')]);
  });

  test('a figure in an interface text is found on its line', () => {
    const ui = JSON.stringify({ ...texts, 'who.growth': '85 people' }, null, 2);
    expect(messages({ 'content/ui/en.json': ui })[0]).toMatch(
      /^content\/ui\/en\.json:2: the figure "85" is not from a claim/,
    );
  });
});

describe('components', () => {
  test.each([
    [
      '<Claim id="grwth" figure="shrink" />',
      'there is no claim `grwth`. Fix: Did you mean `growth`? Or add it to content/claims.yaml.',
    ],
    [
      '<Claim id="growth" figure="shrunk" />',
      'there is no figure `shrunk`. Fix: Did you mean `shrink`? Or add it to claim `growth` in content/claims.yaml.',
    ],
    [
      '<Claim ids="growth" figure="shrink" />',
      '<Claim> `id` is missing. Fix: Add `id`. It is an id of content/claims.yaml.',
    ],
    [
      '<Claim id="growth" figure="shrink" ids="growth" />',
      '<Claim> does not know `ids`. Fix: Did you mean `id`?',
    ],
    [
      '<Cite id="park2021" />',
      'there is no reference `park2021`. Fix: Did you mean `park2020`? Or add it to content/references.json.',
    ],
    [
      '<Term id="biopsy">biopsy</Term>',
      'there is no word `biopsy`. Fix: Use one of: node. Or add it to content/glossary/en.yaml.',
    ],
    [
      '<Claims id="growth" figure="shrink" />',
      'there is no component <Claims>. Fix: Did you mean `Claim`?',
    ],
    [
      '<Callout kind="danger" title="Wait">x</Callout>',
      '<Callout> `kind` cannot be "danger". Fix: Use one of: key, cost, unknown, both. It is key (what matters), cost (what it costs), unknown (not known) or both (two sides).',
    ],
    [
      '<Frequency claims="growth" />',
      '<Frequency> `claims` cannot be "growth". Fix: Use two claims with a comma between: one number never stands without the other. It is two ids of content/claims.yaml: people whose scan shows growth, then people who start treatment.',
    ],
    [
      '<Frequency claims="growth, growth" />',
      '<Frequency> shows the same people twice. Fix: Name claims with a different `of`.',
    ],
    [
      '<ByCancer claims="growth, treated" />',
      'claim `growth` needs `group` to stand in this table. Fix: Add it in content/claims.yaml.',
    ],
    ['{1 + 1}', '{1 + 1} is code. Fix: Write plain words; take the curly brackets out.'],
    [
      '<b>Text</b>',
      '<b> is HTML. Fix: Use Markdown, or one of the components in content/README.md.',
    ],
    [
      'import x from "y"',
      'a chapter does not import or export. Fix: Take the line out: all components are there already.',
    ],
    [
      '<Cite id={park} />',
      '<Cite> has code in {curly brackets}. Fix: Write id="…" with plain text.',
    ],
  ])('%s', (text, message) => {
    expect(inChapter(text)).toContain(`${chapter}:10: ${message}`);
  });

  test('a component that is not closed is reported on its line', () => {
    expect(inChapter('<Callout kind="key" title="A">\n\nText')[0]).toMatch(
      new RegExp(
        `^${chapter}:\\d+: the page cannot be read here .*Fix: Check that each <Component`,
      ),
    );
  });

  test('a note to translators in a comment is allowed', () => {
    expect(inChapter('{/* Keep this short. */}')).toEqual([]);
  });
});

describe('numbers that readers can skip', () => {
  const wrap =
    'Fix: Put the sentence, list item or table between <Numbers instead="…"> and </Numbers>, with words that say the same without a figure.';

  test.each([
    ['It is <Claim id="growth" figure="shrink" />.', '<Claim> stands outside <Numbers>'],
    ['<Frequency claims="growth, treated" />', '<Frequency> stands outside <Numbers>'],
    ['Imagine 100 people.', '"100 people" stands outside <Numbers>'],
  ])('%s', (text, what) => {
    expect(inChapter(text)).toEqual([`${chapter}:10: ${what}. ${wrap}`]);
  });

  test.each([
    ['In 7 of them.', 'the figure "7" is not from a claim'],
    ['Of 100 people.', '`instead` has the figure "Of 100"'],
    ['It is good news.', 'we do not say "good news"'],
  ])('words in their place cannot be: %s', (instead, what) => {
    expect(inChapter(`<Numbers instead="${instead}">Text.</Numbers>`)[0]).toContain(
      `${chapter}:10: ${what}`,
    );
  });

  test('front matter is always seen: it has no "100 people"', () => {
    const text = chapterText(bothChances).replace('recap: Nobody', 'recap: Of 100 people, nobody');
    expect(messages({ [chapter]: text })).toEqual([
      `${chapter}:7: "Of 100" stands where numbers cannot be skipped. Fix: Say it in words.`,
    ]);
  });
});

describe('questions', () => {
  const file = 'content/questions/en.yaml';
  const group = (questions: string): string => `- title: About\n  questions:\n${questions}`;
  const scan = '    next-scan: When?\n';

  test('a page that asks a question that does not exist gets the likely one', () => {
    const text = chapterText(bothChances).replace('ask: next-scan', 'ask: next-scam');
    expect(messages({ [chapter]: text })).toEqual([
      `${chapter}:6: there is no question \`next-scam\`. Fix: Did you mean \`next-scan\`? Or add it to content/questions/.`,
    ]);
  });

  test.each([
    [
      group(`${scan}    Next_Scan: When?\n`),
      `${file}:4: group 1: \`questions.Next_Scan\` is not an id. Fix: Use small letters, digits and hyphens.`,
    ],
    [
      group(scan) + group(scan),
      `${file}:6: question \`next-scan\` is there twice. Fix: Take one out, or give it an id of its own.`,
    ],
    [group(scan).replace('title', 'titel'), `${file}:1: group 1: \`title\` is missing`],
    [
      'next-scan: When?',
      `${file}:1: the file is not a list of groups. Fix: Start each group with "- title:" and give it \`questions\`.`,
    ],
    [group(`${scan}    stop: After 7 weeks?\n`), `${file}:4: the figure "7" is not from a claim`],
  ])('%j', (text, message) => {
    expect(messages({ [file]: text }).find((one) => one.includes(message))).toBeDefined();
  });

  test('a question that one language lacks is named', () => {
    expect(messages({ ...croatian, 'content/questions/hr.yaml': '[]\n' })).toContain(
      'content/questions/hr.yaml:1: the question `next-scan` is missing. Fix: Translate it from content/questions/en.yaml, with the same id.',
    );
  });
});

describe('paths', () => {
  const file = 'content/paths/en.yaml';
  const [how, wait, words] = [
    '    - { page: how-often, why: a }\n',
    '    - { page: waiting, why: b }\n',
    '    - { page: words, why: c }\n',
  ];
  const path = (chapters: string, text = 'One. Two.'): string =>
    `waiting:\n  name: Waiting\n  words: ${text}\n  chapters:\n${chapters}`;

  test.each([
    [
      path(how + wait),
      `${file}:4: path \`waiting\`: \`chapters\` has 2 entries. Fix: Use three or four chapters.`,
    ],
    [
      path(how + wait + words.replace('words', 'word')),
      `${file}:7: path \`waiting\`: there is no chapter \`word\`. Fix: Did you mean \`words\`?`,
    ],
    [
      path(how + wait + how),
      `${file}:7: path \`waiting\`: the chapter \`how-often\` is there twice. Fix: Take one out.`,
    ],
    [
      path(how + wait + words, 'One.'),
      `${file}:3: path \`waiting\`: \`words\` has 1 sentences. Fix: Write two or three short sentences.`,
    ],
    [
      path(how + wait + words).replace('  words: One. Two.\n', ''),
      `${file}:1: path \`waiting\`: \`words\` is missing. Fix: Add \`words\`.`,
    ],
    [
      path(how + wait + words, 'It takes 7 weeks. Call.'),
      `${file}:3: the figure "7" is not from a claim`,
    ],
  ])('%j', (text, message) => {
    const found = messages({ [file]: text });
    expect(
      found.find((one) => one.startsWith(message)),
      found.join('\n'),
    ).toBeDefined();
  });

  test('every language has the same chapters in the same order', () => {
    const hr = { 'content/paths/hr.yaml': path(wait + how + words) };
    expect(messages({ ...croatian, ...hr })).toContain(
      'content/paths/hr.yaml:1: path `waiting` is not the same as in "en". Fix: Give it the same chapters in the same order: how-often, waiting, words.',
    );
  });
});

describe("a nurse's session", () => {
  const file = 'content/session/en.yaml';
  const session = (from: string | RegExp, to: string): string[] =>
    messages({ [file]: sessionText.replace(from, to) });

  test.each([
    [
      'picture: pair',
      'picture: dog',
      `${file}:4: \`slides.0.picture\` cannot be "dog". Fix: Use one of: pair, people, timeline, tests, talk, signal, guess, inside, call, questions.`,
    ],
    [
      '{growth.shrink}',
      '{growth.shrunk}',
      `${file}:6: there is no figure \`shrunk\`. Fix: Did you mean \`shrink\`?`,
    ],
    ['{growth.shrink}', '{grwth}', `${file}:6: there is no claim \`grwth\``],
    ['{growth.shrink}', '12', `${file}:6: the figure "12" is not from a claim`],
    [
      'Words.',
      `${'word '.repeat(18)} {growth.shrink}.`,
      `${file}:5: a sentence has 21 words, bar 20`,
    ],
    ['Words.', 'It is good news.', `${file}:5: we do not say "good news"`],
    ['heard: This.', 'heard: In 7 weeks.', `${file}:44: the figure "7" is not from a claim`],
    ['Words.', `${'word '.repeat(21)}.`, `${file}:5: a sentence has 21 words, bar 20`],
    [
      'say: One. {growth.shrink}',
      'say: As {growth.shrink}',
      `${file}:6: slide \`slide-0\`: \`say\` has 1 sentences`,
    ],
    ['ask: ask-0', 'ask: ask-9', `${file}:7: slide \`slide-0\`: there is no teach-back question`],
    ['    ask: ask-1\n', '', `${file}:44: no slide of the short session asks \`ask-1\``],
    ['id: slide-1', 'id: slide-0', `${file}:8: slide \`slide-0\` is there twice`],
    [/ {2}ask-2: .*\n/, '', `${file}:43: there are 2 teach-back questions. Fix: Use 3.`],
    [', only: long', '', `${file}:1: the short session has 8 slides. Fix: Give it 6 to 7`],
    [/.*only: long, title.*\n/, '', `${file}:1: the long session has 9 slides`],
  ])('%s, written as %j', (from, to, message) => {
    const found = session(from, to);
    expect(
      found.find((one) => one.startsWith(message)),
      found.join('\n'),
    ).toBeDefined();
  });

  test('what the nurse says in the short session, questions included, fits five minutes', () => {
    const said = 'One. {growth.shrink} of them.';
    const five = `${'word '.repeat(20).trim()}. `.repeat(5);
    const [first, ...others] = sessionText.split(said);
    // Six slides of 100 words, a seventh of 47, three questions of one word: 650.
    const text = (last: string): string =>
      [first, ...others.slice(0, -1)].join(five) + last + (others.at(-1) ?? '');
    const last = `${'word '.repeat(20).trim()}. ${'word '.repeat(20).trim()}. ${'word '.repeat(7).trim()}.`;
    expect(messages({ [file]: text(last) })).toEqual([]);
    expect(messages({ [file]: text(`${last.slice(0, -1)} word.`) })).toEqual([
      `${file}:1: the nurse says 651 words in the short session. Fix: Use at most 650: five minutes at a calm pace.`,
    ]);
  });

  test('every language has the same slides in the same order', () => {
    const hr = { 'content/session/hr.yaml': sessionText.replace('id: slide-1', 'id: slide-9') };
    expect(
      messages({ ...croatian, ...hr }).find((one) => one.includes('the slides are not')),
    ).toMatch(
      /^content\/session\/hr\.yaml:1: the slides are not the same as in "en"\. Fix: Use the same ids in the same order: slide-0, slide-1, .*, tests \(long\)/,
    );
  });
});

describe('what is for nurses alone', () => {
  const forNurses = {
    'content/claims.yaml': claimsText.replace('register', 'for: nurses\n  register'),
  };
  const nursesPage = (text: string): string =>
    chapterText(text).replace('recap:', 'for: nurses\nrecap:');
  const claim = '<Claim id="growth" figure="shrink" />';

  test.each([
    [`<Numbers instead="Some.">${claim}</Numbers>`, 'claim `growth` is for nurses'],
    ['<Row id="growth" figure="shrink" />', 'claim `growth` is for nurses'],
    [bothChances, 'claim `growth` is for nurses'],
    ['<TickList />', '<TickList> is for nurses'],
  ])('is refused on another page: %s', (text, what) => {
    expect(messages({ ...forNurses, [chapter]: chapterText(text) })).toContain(
      `${chapter}:10: ${what}. Fix: Take it out: only the page for nurses shows it.`,
    );
  });

  test('is refused in a session, which patients see and hear', () => {
    expect(messages(forNurses)).toContain(
      'content/session/en.yaml:6: claim `growth` is for nurses. Fix: Take it out: patients see and hear this.',
    );
  });

  test('stands on the page for nurses, where no number can be skipped', () => {
    const text = `Of 100 people, ${claim} did.\n\n${bothChances}\n\n<TickList />`;
    const page = { 'content/session/en.yaml': sessionText.replaceAll('{growth.shrink}', 'Some') };
    expect(messages({ ...forNurses, ...page, [chapter]: nursesPage(text) })).toEqual([]);
  });
});

describe('banned words', () => {
  test('the message says why, and what to say instead', () => {
    expect(inChapter('This is\n**good\nnews**.')).toEqual([
      `${chapter}:11: we do not say "good\nnews" (it promises). Fix: Say: what the scan shows.`,
    ]);
  });

  test('the heading of a callout is read, too', () => {
    expect(inChapter('<Callout kind="key" title="Good news">x</Callout>')).toEqual([
      `${chapter}:10: we do not say "Good news" (it promises). Fix: Say: what the scan shows.`,
    ]);
  });
});

describe('claims', () => {
  const claims = (from: string, to: string): string[] =>
    messages({ 'content/claims.yaml': claimsText.replace(from, to) });

  test('a claim marked unchecked is refused', () => {
    expect(claims('checked: read', 'checked: unchecked')).toContain(
      'content/claims.yaml:8: claim `growth` is marked unchecked. Fix: Check it against its source and write read, second-hand or derived. Until then take it out of the pages.',
    );
  });

  test('a claim whose reference does not exist is refused', () => {
    expect(claims('[park2020]', '[park1920]')).toEqual([
      'content/claims.yaml:7: claim `growth` names the reference `park1920`, which does not exist. Fix: Did you mean `park2020`? Or add it to content/references.json.',
    ]);
  });

  test('a claim without any reference is refused', () => {
    expect(claims('[park2020]', '[]')[0]).toBe(
      'content/claims.yaml:7: claim `growth`: `references` is empty. Fix: Fill it in. It is ids of content/references.json.',
    );
  });

  test('a claim whose "of whom" has no text is refused', () => {
    expect(claims('who.growth', 'who.nobody')).toEqual([
      'content/claims.yaml:6: claim `growth` needs the text `who.nobody`, which does not exist. Fix: Add "who.nobody" to content/ui/en.json, with its note in notes.json.',
    ]);
  });

  test('a figure without a text that says what it means is refused', () => {
    const { 'claim.growth.grow': meaning, ...others } = texts;
    expect(meaning).toBeDefined();
    expect(messages({ 'content/ui/en.json': JSON.stringify(others) })).toContain(
      'content/claims.yaml:3: claim `growth` needs the text `claim.growth.grow`, which does not exist. Fix: Add "claim.growth.grow" to content/ui/en.json, with its note in notes.json.',
    );
  });

  test('figures that do not add up to everybody cannot be drawn', () => {
    expect(claims('grow: { low: 85,', 'grow: { low: 80,')).toEqual([
      `${chapter}:12: claim \`growth\` has figures \`shrink\` and \`grow\` that do not add up to 100. Fix: Change it in content/claims.yaml.`,
    ]);
  });

  test('a review that is due is a warning', () => {
    const problems = checkContent(writeContent(), { ...options, today: '2028-01-01' });
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      what: 'claim `growth` was to be reviewed by 2027-11-20',
    });
  });

  test('a claim on no page is a warning', () => {
    const text = chapterText(
      '<Numbers instead="Some."><Claim id="growth" figure="shrink" /></Numbers>',
    );
    const problems = checkContent(writeContent({ [chapter]: text }), options);
    expect(problems).toMatchObject([
      { severity: 'warning', what: 'claim `treated` is on no page' },
    ]);
  });
});

describe('hard words', () => {
  const words = (text: string): string[] =>
    messages({
      [chapter]: chapterText(`${text}\n\n${bothChances}`),
      'content/glossary/en.yaml':
        'spot: { term: Spot (lesion), definition: d }\nbiopsy: { term: Biopsy, definition: d }\nmetastasis: { term: Metastasis, definition: d }\nmixed: { term: Mixed spot, definition: d }\n',
    });
  const bare = (word: string, id: string, line = 10): string =>
    `${chapter}:${line}: "${word}" is not explained where it first stands. Fix: Write <Term id="${id}">${word}</Term>.`;

  test.each([
    ['A spot grew.', bare('spot', 'spot')],
    ['**Lesions** grew.', bare('Lesions', 'spot')],
    ['After two\nbiopsies it was clear.', bare('biopsies', 'biopsy', 11)],
    ['It has metastases.', bare('metastases', 'metastasis')],
    ['A spot grew. A <Term id="spot">spot</Term> can grow.', bare('spot', 'spot')],
    ['A spot grew.\n\nA <Term id="spot">spot</Term> can grow.', bare('spot', 'spot')],
  ])('%s', (text, message) => {
    expect(words(text)).toEqual([message]);
  });

  test.each([
    'A <Term id="spot">spot</Term> grew. More spots came.',
    'A <Term id="mixed">mixed spot</Term> grew.',
    '## A spot\n\nIt grew.',
    '| Spot | Size |\n|---|---|\n| big | bigger |',
    '<AskYourTeam>\n\n- Which spot grew?\n\n</AskYourTeam>',
    'It is spotless, and a spot-on one is not meant.',
  ])('%s is allowed', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('statements without a figure', () => {
  const file = 'content/statements.yaml';
  const statements = (from: string, to: string): string[] =>
    messages({ [file]: statementsText.replace(from, to) });
  const cited = (cite: string, text = statementsText): string[] =>
    messages({
      [chapter]: chapterText(`A lump can swell (${cite}).\n\n${bothChances}`),
      [file]: text,
    });

  test('a source may stand for one', () => {
    expect(cited('<Cite id="park2020" for="swells" />')).toEqual([]);
  });

  test('a statement that does not exist is refused', () => {
    expect(cited('<Cite id="park2020" for="swels" />')).toEqual([
      `${chapter}:10: there is no statement \`swels\`. Fix: Did you mean \`swells\`? Or add it to ${file}.`,
    ]);
  });

  test('a source that its record does not name is refused', () => {
    expect(
      messages({
        [chapter]: chapterText(`<Cite id="other2020" for="swells" />\n\n${bothChances}`),
        'content/references.json': JSON.stringify(
          ['park2020', 'other2020'].map((id) => ({
            id,
            type: 'webpage',
            title: 'Incidence',
            'container-title': 'Radiology',
          })),
        ),
      }),
    ).toEqual([
      `${chapter}:10: statement \`swells\` does not name the reference \`other2020\`. Fix: Add it to the statement's references in ${file}, or cite another source.`,
    ]);
  });

  test('one that says nothing is refused', () => {
    const { 'statement.swells': said, ...others } = texts;
    expect(said).toBeDefined();
    expect(messages({ 'content/ui/en.json': JSON.stringify(others) })).toContain(
      `${file}:3: statement \`swells\` needs the text \`statement.swells\`, which does not exist. Fix: Add "statement.swells" to content/ui/en.json, with its note in notes.json.`,
    );
  });

  test('an interface text that is to say it has to exist', () => {
    expect(statements('page.of', 'page.off')).toEqual([
      `${file}:2: statement \`swells\` needs the text \`page.off\`, which does not exist. Fix: Add "page.off" to content/ui/en.json, with its note in notes.json.`,
    ]);
  });

  test('one that was never checked is refused', () => {
    expect(statements('checked: read', 'checked: unchecked')[0]).toMatch(
      /^content\/statements\.yaml:4: statement `swells` is marked unchecked/,
    );
  });

  test('a review that is due, and a place on no page, are warnings', () => {
    const nowhere = statementsText.replace('  texts: [page.of]\n', '');
    const root = writeContent({ [file]: nowhere });
    const found = checkContent(root, { ...options, today: '2028-01-01' });
    expect(found.filter((one) => one.file === file)).toMatchObject([
      { severity: 'warning', line: 1, what: 'statement `swells` is on no page' },
      { severity: 'warning', line: 5, what: 'statement `swells` was to be reviewed by 2027-11-20' },
    ]);
  });
});

describe('languages', () => {
  const croatian = {
    'content/languages.yaml': languagesText({ en: 'published', hr: 'published' }),
  };

  test.each([
    { stage: 'published', severities: ['error'] },
    { stage: 'draft', severities: ['warning'] },
    { stage: 'started', severities: [] },
  ])('what a $stage language lacks: $severities', ({ stage, severities }) => {
    const root = writeContent({
      'content/languages.yaml': languagesText({ en: 'published', hr: stage }),
    });
    const found = checkContent(root, options).map(({ severity }) => severity);
    expect([...new Set(found)]).toEqual(severities);
  });

  test('a missing translation key is named with its English text', () => {
    const found = messages({ ...croatian, 'content/ui/hr.json': '{\n  "who.growth": "osobe"\n}' });
    expect(found).toContain(
      'content/ui/hr.json:1: the text `page.of` is missing in "hr". Fix: Add "page.of" to content/ui/hr.json. In English it is: "Page {number} of {total}"',
    );
  });

  test('a chapter that one language lacks is named', () => {
    expect(messages(croatian)).toContain(
      'content/chapters/hr/03-how-often.mdx:1: the chapter is missing in "hr". Fix: Copy it from content/chapters/en/03-how-often.mdx and translate it.',
    );
  });

  test('a text without a note for translators is refused', () => {
    const { 'page.of': noted, ...others } = notes;
    expect(noted).toBeDefined();
    expect(messages({ 'content/ui/notes.json': JSON.stringify(others) })).toEqual([
      'content/ui/notes.json:1: the text `page.of` has no note for translators. Fix: Add "page.of" to content/ui/notes.json: where it stands, and what its {placeholders} hold.',
    ]);
  });
});

test('all problems are reported at once, in the order of files and lines', () => {
  const found = messages({
    [chapter]: chapterText('<Nothing />\n\nIt is 7.'),
    'content/claims.yaml': claimsText.replace('checked: read', 'checked: unchecked'),
  });
  expect(found.map((message) => message.split(': ')[0])).toEqual([
    `${chapter}:10`,
    `${chapter}:12`,
    'content/claims.yaml:1',
    'content/claims.yaml:8',
    'content/claims.yaml:11',
  ]);
});
