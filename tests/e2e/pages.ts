/** The pages that browser tests walk: every one in the built site, so that a new page is covered by itself. */
import { builtFolder, builtPages, isBeside, isEmbed } from '../../scripts/builtSite.ts';

const pages = builtPages(builtFolder());

/** Addresses relative to the site's base, such as `en/words/`; the first page's is `./`. */
export const addresses: readonly string[] = pages
  .filter((page) => !isEmbed(page))
  // Of each pair of languages one: with the other first it is the same page in the other order.
  .filter((page) => !isBeside(page) || page.address.startsWith('en/beside/'))
  .map(({ address }) => address || './');

/** The same of the pages made to be embedded in others. */
export const embedAddresses: readonly string[] = pages
  .filter(isEmbed)
  .map(({ address }) => address);
if (addresses.length === 0) throw new Error('There is no built page. Run "npm run build" first.');
