/** The pages that browser tests walk, from the built site, so that a new page is covered by itself. */
import { locales, sourceLocale } from '#i18n/locales.ts';
import { builtFolder, builtPages, isBeside, isEmbed } from '../../scripts/builtSite.ts';

const pages = builtPages(builtFolder());
const drafts = locales.filter(({ stage }) => stage === 'draft').map(({ code }) => code);

/** The first page, the simulator and the numbers: one of each kind of page that a book has. */
const ofEachKind =
  /^\w+\/(?:beside\/\w+\/)?(?:(?:why-a-lump-can-look-bigger|how-often-it-happens)\/)?$/;

/**
 * Whether a page is walked. Drafts, and pages side by side, say in the same layout what others say: of
 * them one of each kind, and of two languages side by side one order, between published ones.
 */
function isWalked(address: string): boolean {
  const [lang = '', , other = ''] = address.split('/');
  if (isBeside({ address }))
    return lang === sourceLocale && !drafts.includes(other) && ofEachKind.test(address);
  return !drafts.includes(lang) || ofEachKind.test(address);
}

/** Addresses relative to the site's base, such as `en/words/`; the first page's is `./`. */
export const addresses: readonly string[] = pages
  .filter((page) => !isEmbed(page) && isWalked(page.address))
  .map(({ address }) => address || './');

/** Those on which what no word changes is looked at: every page in one language, one of each kind in others. */
export const addressesOnce: readonly string[] = addresses.filter(
  (address) =>
    ofEachKind.test(address) ||
    !locales.slice(1).some(({ code }) => address.startsWith(`${code}/`)),
);

/** The same of the pages made to be embedded in others, in the published languages. */
export const embedAddresses: readonly string[] = pages
  .filter(isEmbed)
  .map(({ address }) => address)
  .filter((address) => !drafts.includes(address.split('/')[2] ?? ''));
if (addresses.length === 0) throw new Error('There is no built page. Run "npm run build" first.');
