/** The components MDX may name, for `<Content components={kit} />`. */
import AskYourTeam from './AskYourTeam.astro';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Frequency from './Frequency.astro';
import Glossary from './Glossary.astro';
import Sources from './Sources.astro';
import Term from './Term.astro';

export const kit = {
  AskYourTeam,
  Callout,
  Cite,
  Claim,
  Frequency,
  Glossary,
  Sources,
  Term,
} as const;
