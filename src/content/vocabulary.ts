/**
 * The words an author may use in MDX, each with the props it takes. Kit components parse their props
 * with these when a page is drawn, the content check when it reads the files.
 */
import { z } from 'astro/zod';
import { slug } from './schemas.ts';

const referenceId = z.string().min(1).describe('an id of content/references.json');
const claimId = slug.describe('an id of content/claims.yaml');

export const vocabulary = {
  Claim: z.strictObject({
    id: claimId,
    figure: slug.or(z.literal('outOf')).describe('the name of one of its figures, or outOf'),
  }),
  Cite: z.strictObject({
    id: referenceId,
    for: slug.optional().describe('an id of content/statements.yaml: what the source is named for'),
  }),
  Term: z.strictObject({ id: slug.describe('an id of content/glossary/en.yaml') }),
  Callout: z.strictObject({
    kind: z
      .enum(['key', 'cost', 'unknown', 'both'])
      .describe(
        'key (what matters), cost (what it costs), unknown (not known) or both (two sides)',
      ),
    title: z.string().trim().min(1).describe('the heading of the box'),
  }),
  Actions: z.strictObject({}),
  Action: z.strictObject({
    kind: z
      .enum(['ask', 'scan', 'call', 'stop', 'show'])
      .describe('the sign beside it: ask, scan (a day), call, stop or show'),
  }),
  Row: z.strictObject({
    id: claimId,
    figure: slug.describe('the name of one of its figures'),
  }),
  People: z.strictObject({}),
  More: z.strictObject({
    title: z.string().trim().min(1).describe('the line that opens it'),
  }),
  Numbers: z.strictObject({
    instead: z
      .string()
      .trim()
      .min(1)
      .describe('what stands in its place for readers who skip the numbers, without any figure'),
  }),
  AskYourTeam: z.strictObject({}),
  MyQuestions: z.strictObject({}),
  Paths: z.strictObject({}),
  Frequency: z.strictObject({
    claims: z
      .string()
      .regex(/^[a-z0-9-]+, *[a-z0-9-]+$/, {
        error: 'two claims with a comma between: one number never stands without the other',
      })
      .describe(
        'two ids of content/claims.yaml: people whose scan shows growth, then people who start treatment',
      ),
  }),
  ByCancer: z.strictObject({
    claims: z
      .string()
      .regex(/^[a-z0-9-]+(, *[a-z0-9-]+)+$/, 'ids of claims with commas between')
      .describe('ids of content/claims.yaml, each with a group and how the studies counted'),
  }),
  Sources: z.strictObject({}),
  Glossary: z.strictObject({}),
  RulebookExamples: z.strictObject({}),
  Rulebooks: z.strictObject({}),
  Ruler: z.strictObject({
    claims: z
      .string()
      .regex(/^[a-z0-9-]+, *[a-z0-9-]+$/, { error: 'two claims with a comma between' })
      .describe(
        'two ids of content/claims.yaml: the least size that is measured, then how far two scans can differ',
      ),
  }),
  Mechanism: z.strictObject({}),
  Pathways: z.strictObject({}),
  Simulator: z.strictObject({ scenario: slug.optional().describe('the scenario it opens with') }),
  NewSpots: z.strictObject({}),
  NurseTools: z.strictObject({}),
  SessionScript: z.strictObject({
    length: z.enum(['short', 'long']).describe('which session it is the script of: short or long'),
  }),
  TeachBack: z.strictObject({}),
  TickList: z.strictObject({}),
} as const;

/** Props that readers see as words: a translation has its own. */
export const textProps: ReadonlySet<string> = new Set(['title', 'instead']);

export type KitName = keyof typeof vocabulary;

/** Returns whether MDX may name it. */
export function isKitName(name: string): name is KitName {
  return Object.hasOwn(vocabulary, name);
}
