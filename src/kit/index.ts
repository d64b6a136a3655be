/** The components MDX may name, for `<Content components={kit} />`. */
import AskYourTeam from './AskYourTeam.astro';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Term from './Term.astro';

export const kit = { AskYourTeam, Callout, Cite, Claim, Term } as const;
