/** Gives the files of an unpacked bundle the address that they are served from. */
import { qrDrawing } from '#chart/qr.ts';
import { released } from './held.ts';
import { unsetHost, unsetOrigin } from './unsetAddress.ts';

/** @returns the address with a slash at its end */
export function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || /[?#]/.test(text))
    throw new Error(
      `"${text}" is not a web address. Give all of it, such as https://www.hospital.example/scans/`,
    );
  if (url.pathname.endsWith('/index.html'))
    throw new Error(
      `"${text}" is a page. Give the address of its folder, which ends with a slash.`,
    );
  return url.origin + url.pathname.replace(/\/*$/, '/');
}

const code =
  /(<svg class="qr[^>]*?viewBox=")[^"]*("[^>]*?data-qr="([^"]*)"[^>]*>)[\s\S]*?(?=<\/svg>)/g;

/** The page with each code of an address drawn for the address that it now has. */
const redrawn = (html: string): string =>
  html.replaceAll(code, (_, ...groups: string[]) => {
    const [before = '', after = '', address = ''] = groups;
    const { size, path } = qrDrawing(address);
    return (
      `${before}0 0 ${size} ${size}${after}` +
      `<rect width="${size}" height="${size}" fill="#fff"></rect><path d="${path}" fill="#000"></path>`
    );
  });

/** Relative addresses of the page for wrong addresses, which servers send for a page in any folder. */
const fromRoot = (html: string, { pathname }: URL): string =>
  html.replaceAll(
    /((?:href|src|data-later)=")(?![a-z]+:|#|\/)(?:\.\/)?([^"]+")/g,
    (_, before: string, address: string) => before + pathname + address,
  );

/**
 * @param name of the file below the site's root
 * @param address as readAddress gives it
 * @returns the text for that address; one that has its address stays as it is
 */
export function setAddress(text: string, name: string, address: string): string {
  if (!text.includes(unsetHost)) return text;
  const url = new URL(address);
  const isPage = name.endsWith('.html');
  const whole = (isPage ? released(text) : text)
    .replaceAll(`${unsetHost}/<wbr>`, `${url.host}${url.pathname}`.replaceAll(/[./]/g, '$&<wbr>'))
    .replaceAll(`${unsetOrigin}/`, address)
    .replaceAll(unsetOrigin, url.origin)
    .replaceAll(`${unsetHost}/`, url.host + url.pathname)
    .replaceAll(unsetHost, url.host);
  if (!isPage) return whole;
  return name === '404.html' ? fromRoot(redrawn(whole), url) : redrawn(whole);
}
