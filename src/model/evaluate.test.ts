import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { difference, integrated, oracle } from './fixtures/reference.ts';
import type { TumourParameters } from './parameters.ts';
import { ModelInputError } from './parameters.ts';

const { tolerance } = oracle;

const typical: TumourParameters = {
  growth: 0.05,
  attack: 0.7,
  delay: 3,
  swellingPerKill: 2.6,
  settling: 0.18,
  clearance: 0.16,
  scarFraction: 0,
};

function stateAt(parameters: TumourParameters, week: number) {
  const [state] = evaluate(parameters, [week]);
  if (!state) throw new Error('no state');
  return state;
}

/** Fails with the largest difference among the named quantities. */
function expectClose(actual: object, expected: Record<string, number>, within: number): void {
  const named = new Map<string, number>(Object.entries(actual));
  for (const [name, value] of Object.entries(expected))
    expect(difference(named.get(name), value), name).toBeLessThan(within);
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyParameters = fc.record({
  growth: between(0, 0.35),
  attack: between(0, 1.5),
  delay: between(0, 40),
  swellingPerKill: between(0, 8),
  settling: between(0.1, 0.7),
  clearance: between(0.05, 1),
  scarFraction: between(0, 0.3),
});
const anyWeek = between(0, 48);

/** ∫ f from a to b by Simpson's rule. */
function integral(f: (week: number) => number, a: number, b: number): number {
  const pieces = 1600;
  const h = (b - a) / pieces;
  let sum = f(a) + f(b);
  for (let i = 1; i < pieces; i++) sum += (i % 2 ? 4 : 2) * f(a + i * h);
  return (sum * h) / 3;
}

describe('evaluate against reference values', () => {
  it.each(oracle.kernel)(
    'reproduces the reference kernel for $parameters',
    ({ parameters, states }) => {
      const actual = evaluate(
        parameters,
        states.map(([week = NaN]) => week),
      );
      expect(actual).toHaveLength(states.length);
      states.forEach((values, row) => {
        const expected = Object.fromEntries(
          oracle.stateColumns.map((name, column) => [name, values[column] ?? NaN]),
        );
        expectClose(actual[row] ?? {}, expected, tolerance);
      });
    },
  );

  it.each(oracle.lesions)('reproduces the reference lesion $name in millimetres', (lesion) => {
    const startMm3 = (Math.PI / 6) * lesion.diameterMm ** 3;
    evaluate(lesion.parameters, lesion.weeks).forEach((state, row) => {
      const actual = {
        diameter: state.diameter,
        living: state.living,
        swelling: state.swelling,
        dead: state.dead + state.scar,
      };
      const expected = {
        diameter: (lesion.diametersMm[row] ?? NaN) / lesion.diameterMm,
        living: (lesion.livingMm3[row] ?? NaN) / startMm3,
        swelling: (lesion.swellingMm3[row] ?? NaN) / startMm3,
        dead: (lesion.deadMm3[row] ?? NaN) / startMm3,
      };
      expectClose(actual, expected, tolerance);
    });
  });

  it.each([
    {
      week: 6,
      expected: {
        unattacked: 0.1652988882,
        attacked: 0.3223474329,
        swelling: 1.5394585942,
        dead: 0.6073734115,
        visible: 2.6344783268,
        diameter: 1.3811204103,
        marker: 0.7383609911,
      },
    },
    {
      week: 12,
      expected: {
        living: 0.0203207371,
        swelling: 1.1216943064,
        dead: 0.4815601435,
        diameter: 1.1753236319,
      },
    },
    { week: 24, expected: { diameter: 0.5971171448 } },
  ])('gives the published spot values at week $week', ({ week, expected }) => {
    expectClose(stateAt(typical, week), expected, 1e-9);
  });

  it('agrees with direct integration of the equations all over the parameter box', () => {
    fc.assert(
      fc.property(anyParameters, anyWeek, (parameters, week) => {
        expectClose(stateAt(parameters, week), integrated(parameters, week), 1e-7);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it.each<{ name: string; change: Partial<TumourParameters> }>([
    { name: 'no growth', change: { growth: 0 } },
    { name: 'hardly any growth', change: { growth: 1e-7 } },
    {
      name: 'no growth, and settling next to attack',
      change: { growth: 0, attack: 0.30002, settling: 0.3, clearance: 0.30004 },
    },
    { name: 'growth at the switch between series and formula', change: { growth: 1e-4 / 9 } },
    { name: 'no attack', change: { attack: 0 } },
    { name: 'a very late attack', change: { delay: 36.5 } },
    {
      name: 'settling = clearance = attack',
      change: { attack: 0.3, settling: 0.3, clearance: 0.3 },
    },
    {
      name: 'settling = clearance = attack − growth',
      change: { attack: 0.35, settling: 0.3, clearance: 0.3 },
    },
    { name: 'attack = growth', change: { attack: 0.05 } },
    { name: 'scar', change: { scarFraction: 0.3 } },
    { name: 'resistant cells', change: { resistantFraction: 0.03, resistantGrowth: 0.1 } },
    { name: 'resistant cells that grow like the others', change: { resistantFraction: 0.2 } },
    { name: 'nothing but resistant cells', change: { resistantFraction: 1 } },
  ])('agrees with direct integration for $name', ({ change }) => {
    const parameters = { ...typical, ...change };
    for (const week of [0, 1.5, 3, 6, 12, 24, 36, 37.5, 48])
      expectClose(stateAt(parameters, week), integrated(parameters, week), 1e-8);
  });
});

describe('what holds for every lesion', () => {
  const holds = (check: (parameters: TumourParameters, week: number) => void, numRuns = 500) =>
    fc.assert(fc.property(anyParameters, anyWeek, check), { numRuns, seed: 2 });

  it('starts as living cancer alone, with a diameter and a marker of 1', () => {
    holds((parameters) => {
      expect(stateAt(parameters, 0)).toEqual({
        week: 0,
        unattacked: 1,
        attacked: 0,
        swelling: 0,
        dead: 0,
        scar: 0,
        living: 1,
        visible: 1,
        diameter: 1,
        marker: 1,
      });
    });
  });

  it('has finite volumes that are never negative', () => {
    holds((parameters, week) => {
      for (const value of Object.values(stateAt(parameters, week))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(Infinity);
      }
    }, 5000);
  });

  it('keeps account: nothing is made but by growth, and nothing goes but by clearing and settling', () => {
    holds((parameters, span) => {
      const { growth, attack, delay, swellingPerKill, settling, clearance } = parameters;
      const week = delay + span;
      const state = stateAt(parameters, week);
      const total = (of: (state: ReturnType<typeof stateAt>) => number): number =>
        integral((t) => of(stateAt(parameters, t)), delay, week);
      const killed = attack * total((s) => s.attacked);
      const born =
        growth * (integral((t) => Math.exp(growth * t), 0, delay) + total((s) => s.unattacked));
      expect(difference(state.living + killed, 1 + born)).toBeLessThan(1e-6);
      expect(
        difference(state.dead + state.scar + clearance * total((s) => s.dead), killed),
      ).toBeLessThan(1e-6);
      expect(
        difference(state.swelling + settling * total((s) => s.swelling), swellingPerKill * killed),
      ).toBeLessThan(1e-6);
    }, 60);
  });

  it('has no kink when the attack starts', () => {
    holds((parameters) => {
      const h = 1e-4;
      const { delay } = parameters;
      const [before = NaN, at = NaN, after = NaN] = evaluate(parameters, [
        delay - h,
        delay,
        delay + h,
      ]).map((state) => state.visible);
      expect(difference((after - at) / h, (at - before) / h)).toBeLessThan(0.01);
    });
  });

  it('grows as an exponential without an attack', () => {
    holds((parameters, week) => {
      const { diameter } = stateAt({ ...parameters, attack: 0 }, week);
      expect(difference(diameter, Math.exp((parameters.growth * week) / 3))).toBeLessThan(1e-12);
    });
  });

  it('never has more living cancer than growth alone gives, and without swelling is never larger', () => {
    holds((parameters, week) => {
      const most = Math.exp(parameters.growth * week) * (1 + 1e-12);
      expect(stateAt(parameters, week).living).toBeLessThanOrEqual(most);
      expect(stateAt({ ...parameters, swellingPerKill: 0 }, week).visible).toBeLessThanOrEqual(
        most,
      );
    });
  });

  it('is, attacked later, what it is attacked at once, later and larger by the growth until then', () => {
    holds((parameters, span) => {
      const grown = Math.exp(parameters.growth * parameters.delay);
      const late = stateAt(parameters, parameters.delay + span);
      const early = stateAt({ ...parameters, delay: 0 }, span);
      expect(difference(late.living, grown * early.living)).toBeLessThan(1e-9);
      expect(difference(late.visible, grown * early.visible)).toBeLessThan(1e-9);
    });
  });

  it('has no jump where growth comes near 0', () => {
    holds((parameters, week) => {
      const still = stateAt({ ...parameters, growth: 0 }, week);
      const barely = stateAt({ ...parameters, growth: 1e-9 }, week);
      expectClose(barely, { ...still }, 1e-6);
    });
  });

  it('grows, before week 0, as one lump at its growth, resistant cells included', () => {
    const parameters = { ...typical, resistantFraction: 0.1, resistantGrowth: 0.3 };
    const state = stateAt(parameters, -8);
    expect(state.visible).toBeCloseTo(Math.exp(-0.4), 12);
    expect(state.living).toBe(state.visible);
  });
});

describe('the input of evaluate', () => {
  it('gives one state a week, in the order asked, and none for none', () => {
    expect(evaluate(typical, [12, 0, 6.5]).map((state) => state.week)).toEqual([12, 0, 6.5]);
    expect(evaluate(typical, [])).toEqual([]);
  });

  it.each<{ field: keyof TumourParameters; low: number; high: number }>([
    { field: 'growth', low: 0, high: 0.35 },
    { field: 'attack', low: 0, high: 1.5 },
    { field: 'delay', low: 0, high: 40 },
    { field: 'swellingPerKill', low: 0, high: 8 },
    { field: 'settling', low: 0.1, high: 0.7 },
    { field: 'clearance', low: 0.05, high: 1 },
    { field: 'scarFraction', low: 0, high: 0.3 },
    { field: 'resistantFraction', low: 0, high: 1 },
    { field: 'resistantGrowth', low: 0, high: 0.35 },
  ])(
    'takes $field from $low to $high, and names field, value and range otherwise',
    ({ field, low, high }) => {
      for (const value of [low, high])
        expect(() => evaluate({ ...typical, [field]: value }, [6])).not.toThrow();
      for (const value of [low - 1e-9, high + 1e-9, NaN, Infinity, -Infinity]) {
        const wrong = () => evaluate({ ...typical, [field]: value }, [6]);
        expect(wrong).toThrow(ModelInputError);
        expect(wrong).toThrow(
          `${field} is ${String(value)}; allowed: ${String(low)} to ${String(high)}`,
        );
      }
    },
  );

  it.each([NaN, Infinity, -Infinity, 261, -261])(
    'refuses week %s and says where it stands',
    (week) => {
      const wrong = () => evaluate(typical, [0, week]);
      expect(wrong).toThrow(ModelInputError);
      expect(wrong).toThrow(`weeks[1] is ${String(week)}; allowed: -260 to 260`);
    },
  );

  it('stays finite at the ends of what it takes', () => {
    const fastest = { ...typical, growth: 0.35, attack: 1.5, swellingPerKill: 8 };
    for (const state of evaluate(fastest, [-260, 260]))
      for (const value of Object.values(state)) expect(value).toSatisfy(Number.isFinite);
  });

  it.each([
    {
      what: 'a parameter left out',
      call: () => evaluate({ ...typical, growth: undefined as never }, [6]),
      field: 'growth',
    },
    {
      what: 'a text for a number',
      call: () => evaluate({ ...typical, delay: '3' as never }, [6]),
      field: 'delay',
    },
    { what: 'no list of weeks', call: () => evaluate(typical, 6 as never), field: 'weeks' },
  ])('refuses $what with the one error of the model', ({ call, field }) => {
    expect(call).toThrow(ModelInputError);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ name: 'ModelInputError', field }));
  });
});
