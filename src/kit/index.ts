/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/** The components MDX may name, for `<Content components={kit} />`. */
import AskYourTeam from './AskYourTeam.astro';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Frequency from './Frequency.astro';
import Glossary from './Glossary.astro';
import NewSpots from './NewSpots.astro';
import Simulator from './Simulator.astro';
import Sources from './Sources.astro';
import Term from './Term.astro';

export const kit = {
  AskYourTeam,
  Callout,
  Cite,
  Claim,
  Frequency,
  Glossary,
  NewSpots,
  Simulator,
  Sources,
  Term,
} as const;
