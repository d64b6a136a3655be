/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/**
 * The components MDX may name on a page without the simulator, for `<Content components={kit} />`.
 * Astro gives a page the styles of all of them: the simulator's stand apart, in simulatedKit.ts.
 */
import Action from './Action.astro';
import Actions from './Actions.astro';
import AskYourTeam from './AskYourTeam.astro';
import ByCancer from './ByCancer.astro';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Frequency from './Frequency.astro';
import Glossary from './Glossary.astro';
import Mechanism from './Mechanism.astro';
import More from './More.astro';
import MyQuestions from './MyQuestions.astro';
import Numbers from './Numbers.astro';
import Paths from './Paths.astro';
import Pathways from './Pathways.astro';
import RulebookExamples from './RulebookExamples.astro';
import People from './pictures/People.astro';
import Row from './Row.astro';
import Rulebooks from './Rulebooks.astro';
import Ruler from './Ruler.astro';
import Sources from './Sources.astro';
import Term from './Term.astro';

export const kit = {
  Action,
  Actions,
  AskYourTeam,
  ByCancer,
  Callout,
  Cite,
  Claim,
  Frequency,
  Glossary,
  Mechanism,
  More,
  MyQuestions,
  Numbers,
  Paths,
  People,
  Row,
  Pathways,
  RulebookExamples,
  Rulebooks,
  Ruler,
  Sources,
  Term,
} as const;
