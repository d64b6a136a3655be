/** The pages that browser tests walk, from the built site, so that a new page is covered by itself. */
import { locales } from '#i18n/locales.ts';
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
function isWalked({ address }: { readonly address: string }): boolean {
  const codes = address.split('/');
  if (isBeside({ address }))
    return codes[0] === 'en' && !drafts.includes(codes[2] ?? '') && ofEachKind.test(address);
  return !drafts.includes(codes[0] ?? '') || ofEachKind.test(address);
}

/** Addresses relative to the site's base, such as `en/words/`; the first page's is `./`. */
export const addresses: readonly string[] = pages
  .filter((page) => !isEmbed(page) && isWalked(page))
  .map(({ address }) => address || './');

/** The same of the pages made to be embedded in others, in the published languages. */
export const embedAddresses: readonly string[] = pages
  .filter(isEmbed)
  .map(({ address }) => address)
  .filter((address) => !drafts.includes(address.split('/')[2] ?? ''));
if (addresses.length === 0) throw new Error('There is no built page. Run "npm run build" first.');
