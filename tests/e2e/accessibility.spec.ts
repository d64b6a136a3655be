/** WCAG 2.2 A and AA and axe's best practice, on every page, light and dark, with the warning signs shut and open. */
import { expect, test } from '@playwright/test';
import { dimColours, violations } from './axe.ts';
import { addresses } from './pages.ts';

const signs = '[popover]:popover-open';

for (const address of addresses)
  test(`${address} has no axe violation`, async ({ page }) => {
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-call]').click();
    expect(await violations(page, signs)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await dimColours(page, signs), 'in the dark').toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dimColours(page), 'in the dark').toEqual([]);
  });
