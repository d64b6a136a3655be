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

/** What of that depends on the theme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

const axe = (page: Page, part: string): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .include(part)
    // What stands in the frame of the page for web teams is looked at as a page of its own.
    .exclude('iframe')
    // Otherwise each look opens a page of its own, for frames: twice the time.
    .setLegacyMode();

/**
 * What axe finds wrong.
 * @param part selector of the part to look at: the whole page unless told
 */
export async function violations(page: Page, part = 'html'): Promise<readonly unknown[]> {
  return (await axe(page, part).withTags(standards).analyze()).violations;
}

/** What axe finds wrong with the colours. */
export async function dimColours(page: Page, part = 'html'): Promise<readonly unknown[]> {
  return (await axe(page, part).withRules(ofColours).analyze()).violations;
}
