/** What the simulator tests look at, by the words and roles that a reader meets. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Opens chapter 2 and waits until its simulator has come alive, at its first step. */
export async function openSteps(page: Page, query = ''): Promise<Simulator> {
  await page.goto(`en/why-a-lump-can-look-bigger/${query}`);
  const simulator = new Simulator(page);
  await simulator.root.locator('[data-grip]').first().waitFor();
  return simulator;
}

/** Opens the last step, in which everything can be tried. */
export async function openSimulator(page: Page): Promise<Simulator> {
  const simulator = await openSteps(page, '?scenario=looks-bigger-first');
  await simulator.at(5);
  await simulator.root
    .locator('[data-chart]')
    .evaluate((chart) => chart.scrollIntoView({ block: 'center' }));
  return simulator;
}

/** Handles on the simulator. Stories are 0, growing cancer, and 1, immune cells. */
export class Simulator {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('region', { name: /^Simulator/ });
  }

  /** Waits until the reader is at this step, from 1. */
  async at(step: number): Promise<void> {
    await expect(this.root).toContainText(`Step ${String(step)} of 5`);
  }

  get example(): Locator {
    return this.root.getByRole('combobox', { name: 'Choose an example' });
  }
  get size(): Locator {
    return this.root.getByRole('slider', { name: 'Size' });
  }
  get verdict(): Locator {
    return this.root.locator('.verdict');
  }
  get newSpots(): Locator {
    return this.root.locator('[data-new-spot]');
  }
  /** The button of a scan: "Start", "Week 12". */
  scan(name: string): Locator {
    return this.root.getByRole('radio', { name, exact: true });
  }
  view(name: string): Locator {
    return this.root.getByRole('group', { name: 'What to look at' }).getByRole('radio', { name });
  }
  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }
  grip(scan: number): Locator {
    return this.root.locator(`[data-grip="${String(scan)}"] .disc`);
  }
  column(scan: number): Locator {
    return this.root.locator(`[data-column="${String(scan)}"]`);
  }

  /** How many immune cells a story's lump is drawn with. */
  immuneCells(story: 0 | 1): Promise<number> {
    const dots = this.root.locator('.lump').nth(story).locator('.immune.core');
    return dots.evaluateAll((paths) =>
      paths.reduce((sum, path) => sum + path.getAttribute('d')!.split('M').length - 1, 0),
    );
  }

  /** Thickness of a band at the last known scan, in drawing units. */
  band(story: 0 | 1, kind: 'living' | 'swelling'): Promise<number> {
    const chart = this.root.locator('svg:has(.band)').nth(story);
    return chart.evaluate((svg: SVGSVGElement, band) => {
      const fill = (name: string): SVGGeometryElement => svg.querySelector(`.band.${name}`)!;
      const x = svg.querySelector<SVGGeometryElement>('.now')!.getBBox().x;
      const covered = band === 'living' ? [fill('living')] : [fill('swelling')];
      const above = band === 'living' ? [] : [fill('dead'), fill('living')];
      const isIn = (path: SVGGeometryElement, y: number): boolean =>
        path.isPointInFill(new DOMPoint(x - 0.5, y));
      const heights = Array.from({ length: 200 }, (_, y) => y + 0.5);
      return heights.filter(
        (y) => covered.some((path) => isIn(path, y)) && !above.some((path) => isIn(path, y)),
      ).length;
    }, kind);
  }

  /** Width of a story's lump, in CSS pixels. */
  width(story: 0 | 1): Promise<number> {
    const edge = this.root.locator('.lump').nth(story).locator('path').first();
    return edge.evaluate((element) => element.getBoundingClientRect().width);
  }

  /** The table's change column, from the start on. */
  async changes(): Promise<string[]> {
    const looked = this.root.getByRole('group', { name: 'What to look at' }).locator(':checked');
    const before = await looked.getAttribute('value');
    await this.view('Table').check({ force: true });
    const changes = await this.root.locator('tbody tr td:nth-of-type(2)').allTextContents();
    await this.root.locator(`[value="${before!}"]`).check({ force: true });
    return changes;
  }
}
