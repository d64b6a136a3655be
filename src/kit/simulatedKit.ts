/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/** All components MDX may name, for a page with the simulator. */
import { kit } from './index.ts';
import NewSpots from './NewSpots.astro';
import Simulator from './Simulator.astro';

export const simulatedKit = { ...kit, NewSpots, Simulator } as const;
