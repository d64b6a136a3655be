/** Makes one file of the whole book: everything in it, links between pages as places in it, and no request at all. */
import { createHash } from 'node:crypto';
import { withScripts } from './classicPage.ts';
import { folder, unsetOrigin } from './unsetAddress.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = /(<meta http-equiv="content-security-policy" content=")[^"]*/;
const run = /<script>([\s\S]*?)<\/script>/g;
const style = /<style>([\s\S]*?)<\/style>/g;
/** What names the page's address or another file. */
const outward = [
  /<link [^<>]*>/g,
  /<meta property="og:[^<>]*>/g,
  /<meta name="(?:twitter:|robots)[^<>]*>/g,
  /<script type="application\/ld\+json"[^>]*>[^<]*<\/script>/g,
  /<p class="printed"[^>]*>[^<]*<\/p>/g,
];
const link = new RegExp(
  `<a ([^<>]*?)href="(?:${unsetOrigin})?${folder}([^"#?]*)[^"#]*(#[^"]*)?"`,
  'g',
);
const elsewhere = `href="${folder}(?:embed/|\\w+/(?:for-nurses|all-pages|handout)/)"`;
/** A link to a page that is not in the file: alone in a list at the page's end, or with the sentence it stands in. */
const gone = [
  new RegExp(`<p[^<>]*>\\s*<a [^<>]*${elsewhere}[^<>]*>[^<]*</a>\\s*</p>`, 'g'),
  new RegExp(`(?:<br[^<>]*>\\s*)<a [^<>]*${elsewhere}[^<>]*>[^<]*</a>`, 'g'),
  new RegExp(`(?<=[.?!]) [^.?!<>]*<a [^<>]*${elsewhere}[^<>]*>[^<]*</a>[^.?!<>]*[.?!]`, 'g'),
];

/** Where an address of the site stands in the file: its own place if that is there, or its page's. */
function placeOf(ids: ReadonlySet<string>, address: string, hash: string): string {
  if (ids.has(hash.slice(1))) return hash;
  const slug = /^\w+\/(?:([^/]+)\/)?$/.exec(address)?.[1] ?? 'when-a-scan-looks-worse';
  const place = `page-${slug}`;
  if (ids.has(place)) return `#${place}`;
  throw new Error(
    `/${address}${hash} is not in the file. Fix: leave the link out, or name its page.`,
  );
}

/**
 * @param html the page of OneFile.astro, its simulator with all its texts
 * @param script all that it runs
 * @throws Error when it would still ask for something
 */
export function oneFile(html: string, script: string): string {
  if (/<\/?script|<!--/i.test(script.replaceAll('<!---->', '')))
    throw new Error('The script holds what a page cannot carry.');
  const bare = [...outward, ...gone].reduce((text, part) => text.replaceAll(part, ''), html);
  const ids = new Set([...bare.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
  const inside = bare.replaceAll(link, (_, ...groups: (string | undefined)[]) => {
    const [before = '', address = '', hash = ''] = groups;
    return `<a ${before}href="${placeOf(ids, address, hash)}"`;
  });
  const made = withScripts(inside, '')
    .replace('</body>', () => `<script>${script}</script></body>`)
    .replace('</head>', '<link rel="icon" href="data:,"></head>');
  const hashes = (part: RegExp): string =>
    [...made.matchAll(part)].map(([, text = '']) => hashOf(text)).join(' ');
  const whole = made.replace(
    policy,
    (_, start: string) =>
      `${start}default-src 'none'; script-src ${hashes(run)}; style-src ${hashes(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  const at = whole.search(new RegExp(`${folder}|${unsetOrigin}`));
  if (at >= 0) throw new Error(`The file names another: ${whole.slice(at - 80, at + 80)}`);
  return whole;
}
