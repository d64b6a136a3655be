/** The pages that browser tests walk: every one in the built site, so that a new page is covered by itself. */
import { builtFolder, builtPages } from '../../scripts/builtSite.ts';

/** Addresses relative to the site's base, such as `en/words/`; the first page's is `./`. */
export const addresses: readonly string[] = builtPages(builtFolder()).map(
  ({ address }) => address || './',
);
if (addresses.length === 0) throw new Error('There is no built page. Run "npm run build" first.');
