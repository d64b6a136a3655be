import { describe, expect, test } from 'vitest';
import en from '../../../content/ui/en.json' with { type: 'json' };
import { panelsOf, times } from './course.ts';

const at = (course: 'cancer' | 'immune', time: (typeof times)[number]) =>
  panelsOf(course).find((panel) => panel.time === time)!;

describe('the two courses of the mechanism', () => {
  test('start as one lump, and have one size on the first scan', () => {
    expect(at('immune', 'before')).toEqual(at('cancer', 'before'));
    expect(at('immune', 'scan').radius).toBeCloseTo(at('cancer', 'scan').radius, 2);
    expect(at('immune', 'scan').radius).toBeGreaterThan(at('immune', 'before').radius);
  });

  test('end apart: one has grown more, the other is smaller than at the start', () => {
    expect(at('cancer', 'later').radius).toBeGreaterThan(at('cancer', 'scan').radius);
    expect(at('immune', 'later').radius).toBeLessThan(at('immune', 'before').radius);
  });

  test('show what their words say: only living cancer, or more and more immune cells', () => {
    for (const { shares } of panelsOf('cancer')) expect(shares.living).toBeCloseTo(1, 9);
    const swelling = panelsOf('immune').map(({ shares }) => shares.swelling);
    expect(swelling[1]).toBeGreaterThan(swelling[0]!);
    expect(swelling[2]).toBeGreaterThan(swelling[1]!);
  });

  test.each(times)('are told in as many words (%s)', (time) => {
    const words = (course: 'cancer' | 'immune') => en[`mechanism.${course}.${time}`].split(' ');
    expect(words('immune')).toHaveLength(words('cancer').length);
  });
});
