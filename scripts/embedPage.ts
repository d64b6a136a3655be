/** Makes a lean page (leanPage.ts) one that runs in any frame: a linked sheet, a closed policy, links that leave the frame. */

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const style = /<style>([\s\S]*?)<\/style>/;
const link = /<a ([^>]*?)href="([^"]*)"/g;
const canonical = /<link rel="canonical" href="([^"]*)"/;

/**
 * No hashes and no other host. The site's own origin stands beside 'self', which means nothing to
 * WebKit in a frame that is sandboxed (WebKit bug 316847): there it would refuse our script.
 */
const closed = (origin: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    `style-src 'self' ${origin}`,
    `img-src 'self' ${origin} data:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Rules for readers who like dark pages, as they stand in a lean sheet. */
const dark =
  /@media screen and (\(prefers-contrast:more\)(?: and ))?\(prefers-color-scheme:dark\)\{:root\{([^{}]*)\}\}/g;

/**
 * The sheet with a theme that the page is given, not the system: light unless the page asks for another.
 * A frame that went dark by itself would stand as a dark box in the white page of nearly every hospital.
 *
 * @throws Error when the sheet goes by the system's theme in a way that it does not know.
 */
export function themed(css: string): string {
  const made = css
    .replaceAll(/color-scheme:light dark/g, 'color-scheme:light')
    .replaceAll(dark, (_whole, contrast: string | undefined, tokens: string) => {
      const rule = (theme: string): string =>
        `{:root[data-theme=${theme}]{color-scheme:dark;${tokens}}}`;
      const query = `@media screen and ${contrast ?? ''}`;
      return `${query.replace(/ and $/, '')}${rule('dark')}${query}(prefers-color-scheme:dark)${rule('auto')}`;
    });
  if (
    made
      .replaceAll(/prefers-color-scheme:dark\)\{:root\[data-theme=auto\]/g, '')
      .includes('prefers-color-scheme')
  )
    throw new Error(
      'An embedded page goes by the theme of the system: write its rule as styles/tokens.css does.',
    );
  return made;
}

/**
 * @param address gives the address of a style sheet with this text
 * @throws Error when the page lacks a part that it must have
 */
export function embedPage(html: string, address: (css: string) => string): string {
  const css = style.exec(html)?.[1];
  const full = canonical.exec(html)?.[1];
  if (css === undefined || full === undefined || !policy.test(html))
    throw new Error('This page has no style, no policy or no full page.');
  return html
    .replace(style, () => `<link rel="stylesheet" href="${address(themed(css))}">`)
    .replace(policy, '')
    .replace(
      /(?<=<head>)/,
      `<meta http-equiv="content-security-policy" content="${closed(new URL(full).origin)}">`,
    )
    .replaceAll(link, (whole, before: string, href: string) => {
      if (href.startsWith('tel:')) return whole;
      // A link to a place in the page would scroll the page around it, or do nothing.
      const to = href.startsWith('#') ? full + href : href;
      return `<a ${before}target="_blank" rel="noopener" href="${to}"`;
    });
}
