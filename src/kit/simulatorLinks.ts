/** Links into the simulator that say no more than where it opens, for lists outside it. */
import { translator } from '#i18n/catalog.ts';
import type { LocaleCode } from '#i18n/locales.ts';
import { stepIds } from '#state/journey.svelte.ts';
import { exampleQuery, stepQuery } from '#state/link.ts';
import { scenarioNames } from './scenarioNames.ts';

interface SimulatorLink {
  readonly query: string;
  readonly name: string;
}

/** The steps before the last by number and name, and the examples of the last one. */
export function simulatorLinks(lang: LocaleCode): {
  readonly steps: readonly SimulatorLink[];
  readonly examples: readonly SimulatorLink[];
} {
  const t = translator(lang);
  const total = stepIds.length;
  return {
    steps: stepIds.slice(0, -1).map((id, i) => ({
      query: stepQuery(i + 1),
      name: t('sim.step.of', { number: i + 1, total, name: t(`sim.step.${id}.name`) }),
    })),
    examples: scenarioNames(lang).map(({ id, name }) => ({ query: exampleQuery(id), name })),
  };
}
