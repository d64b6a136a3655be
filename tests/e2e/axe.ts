/** axe on a page or a part of it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and axe's best practice. */
const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/**
 * What axe finds wrong.
 * @param part selector of the part to look at: the whole page unless told
 */
export async function violations(page: Page, part = 'html'): Promise<readonly unknown[]> {
  const axe = new AxeBuilder({ page })
    .withTags(standards)
    .options({ resultTypes: ['violations'] })
    // What stands in the frame of the page for web teams is looked at as a page of its own.
    .exclude('iframe')
    // Otherwise each look opens a page of its own, for frames: twice the time.
    .setLegacyMode();
  return (await axe.include(part).analyze()).violations;
}
