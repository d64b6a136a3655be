import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinicLabels } from '#site/clinicLabels.ts';
import { lists, readSettings, type SettingName } from './settings.ts';

const plain = {
  theme: 'light',
  text: 'm',
  chrome: 'min',
  motion: 'auto',
  fit: 'auto',
  clabel: 'line',
  contact: '',
};
const contactOf = (contact: string): string =>
  readSettings(new URLSearchParams({ contact }).toString()).contact;

describe('the settings in an address', () => {
  it('are the plain ones where it asks for nothing', () => {
    expect(readSettings('')).toEqual(plain);
  });

  it('are each word of each list', () => {
    for (const [name, words] of Object.entries(lists))
      for (const word of words)
        expect(readSettings(`?scenario=x&${name}=${word}&other`)).toEqual({
          ...plain,
          [name]: word,
        });
  });

  it('are valid for any address', () => {
    const names = fc.constantFrom(...Object.keys(plain));
    const pair = fc.tuple(names, fc.string({ unit: 'binary' })).map((both) => both.join('='));
    const query = fc.oneof(
      fc.string(),
      fc.webQueryParameters(),
      fc.array(pair).map((all) => all.join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { contact, ...words } = readSettings(text);
        expect(contact).toMatch(/^$|^\+?[\d ()-]{4,19}$/);
        for (const [name, word] of Object.entries(words))
          expect(lists[name as SettingName]).toContain(word);
      }),
    );
  });

  it.each(['+385 1 234 5678', '(020) 7946-0018', '12345'])('hold the number %s', (number) => {
    expect(contactOf(number)).toBe(number);
  });

  it('hold a number whose plus sign was not written as an address needs it', () => {
    expect(readSettings('?contact=+38512345678').contact).toBe('+38512345678');
  });

  it.each([
    '',
    '123',
    '-----',
    '1-----',
    '1234567890123456789012',
    'call 12345',
    '12345;ext=1',
    '<b>12345',
    '12345\n',
    '++12345',
  ])('hold no number for %j', (number) => {
    expect(contactOf(number)).toBe('');
  });

  it('know the labels that the pages have words for', () => {
    expect(lists.clabel).toEqual(clinicLabels);
  });
});
