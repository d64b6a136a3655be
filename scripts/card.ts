/** The picture that stands with a shared link: the page's message in words, beside two lumps of one size. */
import { cellPaths, outline, type Shares, startRadius } from '#chart/lump.ts';
import { firstScan } from '#kit/pictures/firstScan.ts';

/** What a card says. */
export interface CardWords {
  readonly message: string;
  readonly title: string;
  /** The name of the site, or on the page of that name what it is about. */
  readonly site: string;
  /** The word between the two lumps. */
  readonly or: string;
}

/** Size in pixels that every service shows whole, near 1.91 to 1 (Open Graph has no rule of its own). */
export const cardSize = { width: 1200, height: 630 } as const;

/** Pixels from the edge to what is drawn. */
const margin = 72;
/** How many letters of this size stand in a line: in Literata SemiBold, one is some 0.52 of its size wide. */
const lettersIn = (width: number, size: number): number => Math.floor(width / (0.52 * size));
/** The message in pixels: as large as lets it end above the lumps. */
const messages = [
  { size: 68, line: 82, most: 3 },
  { size: 52, line: 64, most: 4 },
  { size: 40, line: 50, most: 5 },
] as const;
/** Radius of a lump, and the room between the two, in pixels. */
const drawn = { radius: 104, room: 96 };
/** Width in pixels that is free beside the lumps. */
const beside = cardSize.width - 2 * margin - 4 * drawn.radius - drawn.room - 24;

/** Light colours of src/styles/tokens.css: a picture has one theme. */
const colours = {
  paper: '#faf6ee',
  surface: '#fff',
  ink: '#1d2529',
  ink2: '#434d52',
  live: '#7a3b5e',
  nucleus: '#e7c9d8',
  dead: '#cfc8bb',
  deadInk: '#5b554b',
  immune: '#f3c55f',
  immuneInk: '#7a4e00',
  swelling: '#fbebc4',
} as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Breaks a text between words, into lines of at most this many letters. */
export function wrap(text: string, letters: number): readonly string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    return lines.length > 0 && longer.length <= letters
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

/** One lump around the point (x, y); the cells outside its outline are cut off. */
function lump(x: number, y: number, shares: Shares): string {
  const radius = startRadius * firstScan.size;
  const cells = cellPaths(radius, shares);
  const path = (d: string, look: string): string => `<path d="${d}" ${look}/>`;
  const dots = (d: string, colour: string, width: number): string =>
    path(d, `stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`);
  const shape = (look: string): string =>
    path(outline, `transform="scale(${radius / (10 * startRadius)})" ${look}`);
  const { live, nucleus, dead, deadInk, immune, immuneInk, swelling, surface, ink } = colours;
  return [
    `<clipPath id="lump-${x}">${shape('')}</clipPath>`,
    `<g transform="translate(${x} ${y}) scale(${drawn.radius / radius})">`,
    `<g clip-path="url(#lump-${x})">`,
    shape(`fill="${shares.swelling > 0.02 ? swelling : surface}"`),
    path(
      cells.living,
      `fill="${live}" stroke="${live}" stroke-width="2.5" stroke-linejoin="round"`,
    ),
    dots(cells.nuclei, nucleus, 5),
    path(
      cells.dead,
      `fill="${dead}" stroke="${deadInk}" stroke-width="1.3" stroke-dasharray="2 1.5"`,
    ),
    dots(cells.immune, immuneInk, 11),
    dots(cells.immune, immune, 7.5),
    `</g>${shape(`fill="none" stroke="${ink}" stroke-width="18"`)}</g>`,
  ].join('');
}

/** The card as SVG, for the typeface Literata. */
export function card({ message, title, site, or }: CardWords): string {
  const { width, height } = cardSize;
  const bold = `font-weight="600" fill="${colours.ink}"`;
  const right = width - margin - drawn.radius;
  const left = right - 2 * drawn.radius - drawn.room;
  const middle = height - margin - drawn.radius;
  const full = width - 2 * margin;
  const fits = ({ size, most }: (typeof messages)[number]): boolean =>
    wrap(message, lettersIn(full, size)).length <= most;
  const big = messages.find(fits) ?? messages[2];
  const lines = wrap(message, lettersIn(full, big.size)).map(
    (line, i) =>
      `<text x="${margin}" y="${margin + big.size + i * big.line}" font-size="${big.size}" ${bold}>${escaped(line)}</text>`,
  );
  // From the lower edge up.
  const names = [
    ...wrap(title, lettersIn(beside, 34)).map((line) => ({ line, look: `font-size="34" ${bold}` })),
    ...wrap(site, lettersIn(beside, 30)).map((line) => ({
      line,
      look: `font-size="30" fill="${colours.ink2}"`,
    })),
  ].map(
    ({ line, look }, i, all) =>
      `<text x="${margin}" y="${height - margin - 46 * (all.length - 1 - i)}" ${look}>${escaped(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Literata">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${colours.paper}"/>`,
    ...lines,
    ...names,
    lump(left, middle, firstScan.cancer),
    `<text x="${(left + right) / 2}" y="${middle + 12}" font-size="42" text-anchor="middle" ${bold}>${escaped(or)}</text>`,
    lump(right, middle, firstScan.immune),
    '</svg>',
  ].join('');
}
