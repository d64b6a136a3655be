/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/** All components MDX may name, for a page in a frame: no list of the reader's own is carried there. */
import EmbedQuestions from './EmbedQuestions.astro';
import { printedKit } from './printedKit.ts';
import { simulatedKit } from './simulatedKit.ts';

export const embedKit = { ...simulatedKit, MyQuestions: EmbedQuestions } as const;

/** The same, where the simulator stands still. */
export const stillEmbedKit = { ...printedKit, MyQuestions: EmbedQuestions } as const;
