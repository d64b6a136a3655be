/** WCAG 2.2 A and AA and axe's best practice, on every page, light and dark, with the warning signs shut and open. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const address of addresses) {
      test(`${address} has no axe violation`, async ({ page }) => {
        await page.goto(address);
        const axe = (): AxeBuilder =>
          new AxeBuilder({ page }).withTags(standards).options({ resultTypes: ['violations'] });
        expect((await axe().analyze()).violations).toEqual([]);
        await page.locator('[data-call]').click();
        const sheet = axe().include('[popover]:popover-open');
        expect((await sheet.analyze()).violations).toEqual([]);
      });
    }
  });
}
