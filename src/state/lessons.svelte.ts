/** What the later steps hold, for as long as the page is open: state survives going back. */
import type { ViewId } from '#share/shared.ts';
import type { TestId } from './expectations.ts';
import { futureIds } from './futures.ts';
import type { Future } from './futures.ts';
import { Simulation } from './simulation.svelte.ts';

export { viewIds, type ViewId } from '#share/shared.ts';

/** One reader's later steps. */
export class Lessons {
  #insideScan = $state(2);
  #spotsScan = $state(2);
  #view: ViewId = $state('inside');
  #test: TestId = $state('next');
  /** Step 4's future; the scan chosen in it is the last known one. */
  readonly told = new Simulation(futureIds[0]);
  /** The last step's scenario. */
  readonly trial: Simulation;

  /** @param scenario the scenario that the last step opens with */
  constructor(scenario: string) {
    this.trial = new Simulation(scenario);
  }

  /** The scan at which step 2 shows the insides. */
  get insideScan(): number {
    return this.#insideScan;
  }
  /** The scan at which step 3 shows the new spots. */
  get spotsScan(): number {
    return this.#spotsScan;
  }
  get view(): ViewId {
    return this.#view;
  }

  /** The test whose answers are compared. */
  get test(): TestId {
    return this.#test;
  }

  showInsideAt(scan: number): void {
    this.#insideScan = scan;
  }
  showSpotsAt(scan: number): void {
    this.#spotsScan = scan;
  }
  look(view: ViewId): void {
    this.#view = view;
  }
  compare(test: TestId): void {
    this.#test = test;
  }
  /** Shows another future in step 4, with as many scans known as before. */
  tell(future: Future['id']): void {
    const { scan } = this.told.drawn;
    this.told.choose(future);
    this.told.drawn.goTo(scan);
  }
}
