import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { presets } from './presets.ts';
import { growingTwin, mixedTwin } from './twin.ts';

const lesions = presets.find(({ id }) => id === 'new-spots-first')!.lesions;
const sizes = (parameters: (typeof lesions)[number]['parameters'], weeks: readonly number[]) =>
  evaluate(parameters, weeks).map(({ diameter }) => diameter);

describe('a twin', () => {
  it.each(lesions)('of $id has its size at week 0 and at week 6', ({ parameters }) => {
    const [start, first] = sizes(parameters, [0, 6]);
    for (const twin of [growingTwin(parameters, 6), mixedTwin(parameters, 6, 0.3)]) {
      const [twinStart, twinFirst] = sizes(twin, [0, 6]);
      expect(Math.abs(twinStart! - start!)).toBeLessThan(1e-12);
      expect(Math.abs(twinFirst! - first!)).toBeLessThan(1e-12);
    }
  });

  it('that nothing attacks is all living cancer', () => {
    for (const { living, visible } of evaluate(growingTwin(lesions[0]!.parameters, 6), [0, 6, 24]))
      expect(living).toBe(visible);
  });

  it('that is a mixture lies between the lesion and its growing twin after that week', () => {
    const { parameters } = lesions[2]!;
    const [own, mixed, growing] = [
      parameters,
      mixedTwin(parameters, 6, 0.3),
      growingTwin(parameters, 6),
    ].map((each) => sizes(each, [12])[0]!);
    expect(mixed).toBeGreaterThan(own! + 0.1);
    expect(mixed).toBeLessThan(growing! - 0.1);
  });
});
