/** The pages that browser tests walk: every one in the built site, so that a new page is covered by itself. */
import { builtFolder, builtPages, isEmbed } from '../../scripts/builtSite.ts';

const pages = builtPages(builtFolder());

/** Addresses relative to the site's base, such as `en/words/`; the first page's is `./`. */
export const addresses: readonly string[] = pages
  .filter((page) => !isEmbed(page))
  .map(({ address }) => address || './');

/** The same of the pages made to be embedded in others. */
export const embedAddresses: readonly string[] = pages
  .filter(isEmbed)
  .map(({ address }) => address);
if (addresses.length === 0) throw new Error('There is no built page. Run "npm run build" first.');
