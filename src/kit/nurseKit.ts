/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/** All components MDX may name on the page for nurses. */
import { kit } from './index.ts';
import NurseTools from './NurseTools.astro';
import SessionScript from './SessionScript.astro';
import TeachBack from './TeachBack.astro';
import TickList from './TickList.astro';

export const nurseKit = { ...kit, NurseTools, SessionScript, TeachBack, TickList } as const;
