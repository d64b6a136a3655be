/** The settings in the address of an embedded page. */
import { readPhone } from '#domain/phone.ts';

/**
 * What a host may ask of an embedded page in its address: words from closed lists, and one phone number.
 * Whatever else an address holds is passed over. The first word of each list is what holds unless told.
 */
export const lists = {
  theme: ['light', 'dark', 'auto'],
  text: ['m', 'l', 'xl'],
  chrome: ['min', 'full', 'none'],
  motion: ['auto', 'off'],
  fit: ['auto', 'fixed'],
  clabel: ['line', 'nurse', 'ward', 'oncology'],
} as const;

export type SettingName = keyof typeof lists;

/** A word for each setting, and `contact`: a phone number, or nothing. */
export type Settings = Readonly<Record<SettingName | 'contact', string>>;

/** Whether a setting knows this word; anything may be asked. */
export const knows = (name: SettingName, word: unknown): word is string =>
  (lists[name] as readonly unknown[]).includes(word);

/**
 * Reads the query of an address. Total: any text gives valid settings.
 * @param query with or without its question mark
 */
export function readSettings(query: string): Settings {
  const asked = new URLSearchParams(query);
  const word = (name: SettingName): string => {
    const value = asked.get(name);
    return knows(name, value) ? value : lists[name][0];
  };
  return {
    theme: word('theme'),
    text: word('text'),
    chrome: word('chrome'),
    motion: word('motion'),
    fit: word('fit'),
    clabel: word('clabel'),
    contact: readPhone(asked.get('contact')),
  };
}
