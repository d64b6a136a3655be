/** WCAG 2.2 A and AA and axe's best practice, on every page, light and dark, with the warning signs shut and open. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { addresses } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const address of addresses) {
      test(`${address} has no axe violation`, async ({ page }) => {
        await page.goto(address);
        expect(await violations(page)).toEqual([]);
        await page.locator('[data-call]').click();
        expect(await violations(page, '[popover]:popover-open')).toEqual([]);
      });
    }
  });
}
