/**
 * Turns a text of the site into one of a language that does not exist. {placeholders} and the marks of
 * `**stress**` stay, and words stay apart, so that a turned text breaks between lines as a real one does.
 */

/** Turns one text, such as a sentence or the words between two links. */
export type Turn = (text: string) => string;

const latin = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'áƀçðéƒğħíĵķļṁñóṗʠřšťúṽŵẋýž';
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';
const letters = new Map(Array.from(latin, (letter, i) => [letter, i]));

/** A letter for each letter of `latin`, in `alphabet`; a capital stays one where the script has them. */
function mapped(letter: string, alphabet: string): string {
  const small = alphabet[letters.get(letter.toLowerCase()) ?? -1] ?? letter;
  return letter === letter.toLowerCase() ? small : small.toLocaleUpperCase('en');
}

/** What a program fills in, and marks; every second piece of a text that is split by it. */
const kept = /(\{[\w.-]+\}|\*\*)/;

/** Turns each word, of Latin letters alone, outside of what is kept. */
const byWord = (turnWord: Turn, text: string): string =>
  text
    .split(kept)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replaceAll(/[a-z]+/gi, turnWord)))
    .join('');

/**
 * How much longer a word becomes, so that with its spaces a sentence grows by 40%: German is about 1.2 to 1.4
 * times as long as English.
 */
const growth = 0.45;

/** Doubles letters, spread over the word; not those of abbreviations, which languages share. */
function longWord(word: string): string {
  if (word === word.toUpperCase() && word.length > 1) return mappedAll(word, accented);
  const more = Math.ceil(growth * word.length);
  const isDoubled = (i: number): boolean =>
    Math.floor(((i + 1) * more) / word.length) > Math.floor((i * more) / word.length);
  return Array.from(word, (letter, i) => {
    const turned = mapped(letter, accented);
    return isDoubled(i) ? turned + turned.toLowerCase() : turned;
  }).join('');
}

const mappedAll = (word: string, alphabet: string): string =>
  Array.from(word, (letter) => mapped(letter, alphabet)).join('');

/** Each word grows, and has no letter of plain English. */
export const long: Turn = (text) => byWord(longWord, text);

/** Returns Hebrew letters, one for each Latin one. */
export const rightToLeft: Turn = (text) =>
  byWord((word) => mappedAll(word.toLowerCase(), hebrew), text);

/** What an attacker, or a careless paste, could leave in a text; no {whole} bracket, which a session's check refuses. */
export const attack =
  ' <script>window.hit=1</script><img src=x onerror=window.hit=1>"\'&amp;</p>`${window.hit=1`{{hit';

/** The English text with an attack in it. */
export const hostile: Turn = (text) =>
  /\p{L}/u.test(text) ? text.replace(/\s*$/, (end) => attack.concat(end)) : text;
