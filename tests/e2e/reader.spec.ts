/** What a reader sets goes along: skipped numbers, a path, questions; and the sheet that comes of it. */
import { expect, test } from '@playwright/test';

const questions = 'en/what-to-remember-and-ask/';

test('skipped numbers, a path and a question go along to the next page, and nothing is kept', async ({
  page,
}) => {
  await page.goto('en/');
  await page.locator('#path-waiting summary').click();
  await page.getByRole('link', { name: 'Waiting for the next scan' }).first().click();
  await page.getByLabel('Ask this').check();
  await expect(page.getByRole('status')).toHaveText('Added to my questions');
  await page.getByLabel('Skip the numbers').check();
  await expect(page.getByText('It often takes some weeks.')).toBeVisible();
  await page.getByRole('link', { name: /^Next/ }).and(page.locator(':visible')).click();
  await expect(page).toHaveURL(/how-doctors-tell\/\?path=waiting&ask=go-on&numbers=off$/);
  await expect(page.getByText('Waiting: 2 of 4')).toBeVisible();
  for (const claim of await page.locator('.claim').all()) await expect(claim).toBeHidden();
  await page.getByRole('button', { name: 'Leave this path' }).and(page.locator(':visible')).click();
  await expect(page.locator('[rel=next]')).toBeFocused();
  await expect(page).toHaveURL(/how-doctors-tell\/\?ask=go-on&numbers=off$/);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
  ).toEqual([0, 0, '']);
});

test('a word keeps its meaning where its note stands among skipped numbers', async ({ page }) => {
  await page.goto('en/how-often-it-happens/?numbers=off');
  const note = page.locator('#term-checkpoint-inhibitor');
  await expect(note).toBeHidden();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#term-checkpoint-inhibitor')!.showPopover();
  });
  await expect(note).toBeVisible();
});

test('the list of questions is one sheet, A4 and Letter, with the warning signs on its back', async ({
  page,
}) => {
  for (const query of [
    '',
    '?ask=next-scan.stop.real.shrinks.call.later.tests.brain',
    '?numbers=off',
  ]) {
    await page.goto(questions + query);
    await expect(page.locator('.mine li')).toHaveCount(query.split('.').length === 8 ? 8 : 0);
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${query} ${format}`).toHaveLength(
        2,
      );
    }
    await page.emulateMedia({ media: 'print' });
    const smallest = await page.locator('main, .foot').evaluateAll((parts) =>
      Math.min(
        ...parts
          .flatMap((part) => [...part.querySelectorAll('*')])
          .filter(
            (one) =>
              one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim() !== '',
          )
          .map((one) => parseFloat(getComputedStyle(one).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(16); // px, which is 12 pt
    await page.emulateMedia({ media: null });
  }
});
