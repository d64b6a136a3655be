/** From what is chosen on the page of links to the address of a link. */
import { readKept, withKept } from '#reader/kept.ts';

/** The fields that can hold what a link cannot carry. */
export type TypedField = 'number' | 'day' | 'night';

/** What the fields say: anything may be typed, all else is from the lists of the page. */
export type Choices = Readonly<
  Record<
    | TypedField
    | 'lang'
    /** Where the link opens, below the language: such as 'words/' or '?path=waiting'. */
    | 'start'
    /** 'm', 'l' or 'xl'. */
    | 'text'
    /** 'off', or nothing. */
    | 'numbers'
    /** A kind of ward, or nothing. */
    | 'ward',
    string
  >
>;

export interface Made {
  readonly address: string;
  /** Fields whose text the address leaves out. */
  readonly wrong: readonly TypedField[];
}

/** @param home the site's address, with a slash at its end */
export function linkOf(home: string, choices: Choices): Made {
  const { lang, start, text, numbers, ward, number, day, night } = choices;
  const read = (name: string) =>
    readKept(new URLSearchParams({ numbers, text, ward: name, day, night }).toString(), {
      paths: [],
      questions: [],
    });
  const exact = read(number === '' ? ward : `${ward}-${number}`);
  const isLost = { number: ward !== '' && exact.ward === '', day: !exact.day, night: !exact.night };
  const kept = isLost.number ? read(ward) : exact;
  const address = `${home}${lang}/${start}`;
  const path = new URL(address).searchParams.get('path');
  return {
    address: withKept(address, { ...kept, path }),
    wrong: (['number', 'day', 'night'] as const).filter(
      (name) => choices[name] !== '' && isLost[name],
    ),
  };
}
