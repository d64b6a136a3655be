/**
 * Figures in prose: every figure comes from content/claims.yaml, so a digit or a figure in words that
 * an author typed is a mistake, unless it belongs to a name or is the plain "of 100 people".
 */

/** Stands where a component stood in a text. */
export const componentMark = '\uFFFC';

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const large =
  'fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|thousand';
const number = `(?:one|${small}|${large})`;
const several = `(?:${small}|${large})`;

/** Ways to write a figure in English words. Translations are not searched for figures in words. */
const wordFigures: readonly RegExp[] = [
  new RegExp(`\\b${number} (?:in|out of|of every|in every) ${number}\\b`, 'giu'),
  /\b(?:half|a third|two[- ]thirds|a quarter|three[- ]quarters) of\b/giu,
  new RegExp(`\\b${number} per ?cent\\b`, 'giu'),
  new RegExp(`\\b(?:twice|${several} times) (?:as|the)\\b|\\b(?:double|triple) the\\b`, 'giu'),
  new RegExp(
    `\\b${several} (?:minutes|hours|days|weeks|months|years|millimetres|centimetres|studies)\\b`,
    'giu',
  ),
  new RegExp(`\\b(?:${large}) (?:people|patients)\\b`, 'giu'),
];

const digits = /[\p{L}\p{N}.,:/+±–-]*\p{N}[\p{L}\p{N}]*(?:[.,:–-]\p{N}+)*\s?%?/gu;
/** In English, "of 100" and the like. */
const hundredPeople = /\b(?:in|of|out of|every) 100\b|\b100 people\b/giu;
/**
 * In every other language the plain number 100, as no rule knows how they all say "of". That lets "100
 * days" pass there; the English text has no such figure, and a translation has the structure of the English.
 */
const hundred = /(?<![\p{L}\p{N}.,:/+±–-])100(?![\p{L}\p{N}]|[.,:–-]\p{N}|\s?%)/gu;
const hundreds = (lang: string): RegExp => (lang === 'en' ? hundredPeople : hundred);

export interface FigureSearch {
  readonly lang: string;
  /** Names that hold a digit, such as "PD-1" (content/names.yaml). */
  readonly names: readonly string[];
}

export interface Found {
  readonly text: string;
  readonly offset: number;
}

/** Blanks out with spaces, so that offsets stay. */
function blank(text: string, pattern: RegExp | string): string {
  return text.replaceAll(pattern, (match: string) => ' '.repeat(match.length));
}

/** Every "of 100 people" in the text: no claim, but a figure to a reader who skips the numbers. */
export const findHundreds = (text: string, lang: string): readonly Found[] =>
  [...text.matchAll(hundreds(lang))].map((match) => ({ text: match[0], offset: match.index }));

/** Every figure in the text that is not a name and not "of 100 people". */
export function findFigures(text: string, { lang, names }: FigureSearch): readonly Found[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const rest = blank(
    longestFirst.reduce((left, name) => blank(left, name), text),
    hundreds(lang),
  );
  const patterns = lang === 'en' ? [digits, ...wordFigures] : [digits];
  return patterns.flatMap((pattern) =>
    [...rest.matchAll(pattern)].map((match) => ({ text: match[0].trim(), offset: match.index })),
  );
}
