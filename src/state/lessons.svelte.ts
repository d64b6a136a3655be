/** What the later steps hold, for as long as the page is open: state survives going back. */
import type { ViewId } from '#share/shared.ts';
import { Simulation } from './simulation.svelte.ts';

export { viewIds } from '#share/shared.ts';

/** One reader's later steps. */
export class Lessons {
  #insideScan = $state(2);
  #spotsScan = $state(2);
  #view: ViewId = $state('inside');
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

  showInsideAt(scan: number): void {
    this.#insideScan = scan;
  }
  showSpotsAt(scan: number): void {
    this.#spotsScan = scan;
  }
  look(view: ViewId): void {
    this.#view = view;
  }
}
