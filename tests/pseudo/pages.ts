/** The pages of a language that does not exist, and the steps of its simulator, whatever its words are. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { builtFolder, builtPages } from '../../scripts/builtSite.ts';

const pages = builtPages(builtFolder());

/**
 * Addresses relative to the site's base. Of the views for other sites, which show chapters again, the two that
 * are none; of the pages with two languages, two.
 */
export const addressesIn = (lang: string): readonly string[] =>
  pages
    .map(({ address }) => address)
    .filter((address) => address.includes(`${lang}/`))
    .filter((address) => !address.startsWith('embed/') || !address.includes('chapter-'))
    .filter((address) => !/embed.*all\//.test(address))
    .filter(
      (address) =>
        !address.includes('/beside/') || /^[^/]+\/beside\/en\/(how-often.*)?$/.test(address),
    );

/** Leads through the five steps of the simulator, before and after each reveal; in the last, through every view. */
export async function walkSteps(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  const simulator = page.locator('[data-simulator]');
  const main = simulator.locator('.ways .main');
  await simulator.locator('[data-grip]').first().waitFor();
  for (let step = 1; step < 5; step += 1) {
    await look(`step ${String(step)}, guess`);
    await main.click();
    await expect(simulator.locator('.where button')).toBeVisible();
    await look(`step ${String(step)}, shown`);
    const heading = await simulator.locator('h3').textContent();
    await main.click();
    await expect(simulator.locator('h3')).not.toHaveText(heading ?? '');
  }
  for (const view of await simulator.locator('.views input[type=radio]').all()) {
    await view.check({ force: true });
    await look(`step 5, ${(await view.getAttribute('value')) ?? ''}`);
  }
}
