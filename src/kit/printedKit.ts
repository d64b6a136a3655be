/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/** All components MDX may name, for a page that is made to be printed: the simulator stands still. */
import { kit } from './index.ts';
import NewSpots from './NewSpots.astro';
import Stories from './Stories.astro';

export const printedKit = { ...kit, NewSpots, Simulator: Stories } as const;
