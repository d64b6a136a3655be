import { expect, test } from 'vitest';
import { findBanned } from './bannedWords.ts';
import { readBanned } from './checkContent.ts';

const rules = [{ words: ['fight*', "don't worry", 'should', 'good news'], why: 'w', say: 's' }];
const found = (text: string): string[] => findBanned(text, rules).map((one) => one.text);

test.each([
  ['Keep fighting.', ['fighting']],
  ['Don’t worry about it.', ['Don’t worry']],
  ['You SHOULD call.', ['SHOULD']],
  ['It is good\nnews.', ['good\nnews']],
])('%j holds %j', (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each(['Pain in the shoulder.', 'A good newspaper.', 'Firefighters.'])(
  '%j holds none',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

const croatian = readBanned(process.cwd(), () => undefined).get('hr') ?? [];

test.each([
  ['Lek ima neželjeno dejstvo posle dve nedelje.', ['dejstvo', 'Lek', 'posle', 'nedelje']],
  ['Imunski sistem i ćelije, tokom hemioterapije.', ['hemioterapije', 'ćelije', 'Imunski']],
  ['To je lažna uzbuna. Dobra vijest! Ne brinite.', ['lažna uzbuna', 'Dobra vijest', 'Ne brinite']],
  ['Borba protiv raka: terapija nije uspjela.', ['Borba', 'terapija nije uspjela']],
])('Croatian does not say %j', (text, words) => {
  expect(findBanned(text, croatian).map((one) => one.text)).toEqual(expect.arrayContaining(words));
});

test.each([
  'Prije i poslije lijeka: pregled, preporuka, lekcija, ljekarna, ljekovito.',
  'Sistemska terapija djeluje na cijeli imunološki sustav i stanice raka.',
  'Pseudoprogresija je prividno napredovanje. Nuspojave ne dokazuju da terapija djeluje.',
  'Javite se ako imate epileptički napadaj ili vrućicu. Boravak u bolnici, bol vrata.',
])('Croatian may say %j', (text) => {
  expect(findBanned(text, croatian).map((one) => one.text)).toEqual([]);
});
