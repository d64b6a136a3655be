import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWeeks } from './dictionary.ts';
import { evaluate } from './evaluate.ts';
import { difference, oracle, randomNumbers } from './fixtures/reference.ts';
import { fit, space } from './fit.ts';
import type { Story } from './fit.ts';
import type { TumourParameters } from './parameters.ts';
import { checkedParameters, ModelInputError } from './parameters.ts';
import { presets } from './presets.ts';
import type { DrawnRequest } from './fixtures/drawn.ts';
import { projectDrawn } from './fixtures/drawn.ts';
import { solveRidge } from './ridge.ts';

const { tolerance } = oracle;
const stories: readonly Story[] = ['immune', 'cancer'];
const wholeWeeks = Array.from({ length: 49 }, (_, week) => week);
const drawings = new Map(Object.entries(oracle.drawings));
const typical: TumourParameters = {
  growth: 0.05,
  attack: 0.7,
  delay: 3,
  swellingPerKill: 2.6,
  settling: 0.18,
  clearance: 0.16,
  scarFraction: 0,
};

const mild: DrawnRequest = {
  targets: [1.25, 1.3, 1.2, 1, 0.7, 0.5],
  knownScans: 6,
  story: 'immune',
  weeks: [12],
};

const anyRequest = fc
  .record({
    targets: fc.array(fc.double({ min: 0.05, max: 2.5, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    }),
    knownScans: fc.integer({ min: 1, max: 6 }),
    story: fc.constantFrom(...stories),
  })
  .map((drawing) => ({ ...drawing, weeks: wholeWeeks }));

function holds(check: (request: DrawnRequest) => void, numRuns = 300): void {
  fc.assert(fc.property(anyRequest, check), { numRuns, seed: 3 });
}

describe('project against reference values', () => {
  it.each(oracle.projections)(
    'reproduces "$drawing", $knownScans scans known, $story story',
    ({ drawing, knownScans, story, anchor, fitted, curve }) => {
      const actual = projectDrawn({
        targets: drawings.get(drawing) ?? [],
        knownScans,
        story: story as Story,
        anchor,
        weeks: curve.map(([week = NaN]) => week),
      });
      fitted.forEach((expected, scan) => {
        expect(difference(actual.fitted[scan], expected)).toBeLessThan(tolerance);
      });
      curve.forEach(([week, living = NaN, swelling = NaN, dead = NaN, marker = NaN], row) => {
        const point = actual.curve[row];
        expect(point?.week).toBe(week);
        expect(difference(point?.living, living)).toBeLessThan(tolerance);
        expect(difference(point?.swelling, swelling)).toBeLessThan(tolerance);
        expect(difference(point?.dead, dead)).toBeLessThan(tolerance);
        expect(difference(point?.marker, marker)).toBeLessThan(tolerance);
      });
    },
  );

  it.each(oracle.identifiability)(
    'tells the $story story of "$drawing" known to week $week',
    ({ drawing, week, story, living, share, marker, rmsMisfit, maxMisfit }) => {
      const targets = drawings.get(drawing) ?? [];
      const knownScans = scanWeeks.indexOf(week) + 1;
      const { fitted, curve } = projectDrawn({
        targets,
        knownScans,
        story: story as Story,
        weeks: [week],
      });
      const [point] = curve;
      const misfits = targets
        .slice(0, knownScans)
        .map((target, i) => Math.abs((fitted[i] ?? NaN) - target));
      const meanSquare = misfits.reduce((sum, misfit) => sum + misfit ** 2, 0) / knownScans;
      expect(difference(point?.living, living)).toBeLessThan(tolerance);
      expect(
        difference((point?.living ?? NaN) / (point?.diameter ?? NaN) ** 3, share),
      ).toBeLessThan(tolerance);
      expect(difference(point?.marker, marker)).toBeLessThan(tolerance);
      expect(difference(Math.sqrt(meanSquare), rmsMisfit)).toBeLessThan(tolerance);
      expect(difference(Math.max(...misfits), maxMisfit)).toBeLessThan(tolerance);
    },
  );

  it('takes the typical anchor where none is given', () => {
    expect(projectDrawn(mild)).toEqual(projectDrawn({ ...mild, anchor: typical }));
  });

  it('gives the published spot values for a mild pseudoprogression', () => {
    const immune = projectDrawn(mild);
    const expected = [1.250807584, 1.299466449, 1.199845543, 1.000012395, 0.700001298, 0.500029359];
    expected.forEach((diameter, scan) => {
      expect(difference(immune.fitted[scan], diameter)).toBeLessThan(1e-8);
    });
    expect(difference(immune.curve[0]?.living, 0.861720994)).toBeLessThan(1e-8);
    const cancer = projectDrawn({ ...mild, story: 'cancer' });
    expect(difference(cancer.fitted[0], 1.248000911)).toBeLessThan(1e-8);
    expect(difference(cancer.curve[0]?.living, 1.768855364)).toBeLessThan(1e-8);
  });
});

describe('what holds for every projection', () => {
  it('has layers that are never negative, and that add up to the drawn ball', () => {
    holds((request) => {
      for (const { living, swelling, dead, marker, diameter } of projectDrawn(request).curve) {
        for (const layer of [living, swelling, dead, marker])
          expect(layer).toBeGreaterThanOrEqual(0);
        expect(difference(living + swelling + dead, diameter ** 3)).toBeLessThan(1e-12);
      }
    });
  });

  it('starts as living cancer alone', () => {
    holds((request) => {
      const [start] = projectDrawn({ ...request, weeks: [0] }).curve;
      expect(start?.living).toBeCloseTo(1, 12);
      expect(start?.diameter).toBeCloseTo(1, 12);
      expect(start?.marker).toBeCloseTo(1, 12);
      expect([start?.swelling, start?.dead]).toEqual([0, 0]);
    });
  });

  it('passes through the fitted sizes at the scans', () => {
    holds((request) => {
      const { fitted, curve } = projectDrawn({ ...request, weeks: scanWeeks });
      fitted.forEach((diameter, scan) => {
        expect(difference(curve[scan]?.diameter, diameter)).toBeLessThan(1e-12);
      });
    });
  });

  it('is the same to the last bit for the same request, whatever was asked in between', () => {
    holds((request) => {
      const first = projectDrawn(request);
      projectDrawn({
        ...request,
        story: request.story === 'cancer' ? 'immune' : 'cancer',
        knownScans: 3,
      });
      expect(projectDrawn(request)).toStrictEqual(first);
    }, 100);
  });

  it('does not look at sizes that are not known yet', () => {
    holds((request) => {
      const hidden = request.targets.map((size, scan) =>
        scan < request.knownScans ? size : 30 - size,
      );
      expect(projectDrawn({ ...request, targets: hidden })).toStrictEqual(projectDrawn(request));
    }, 100);
  });

  it('moves little between half weeks, where it reads a table, and the weeks beside them, where it does not', () => {
    holds((request) => {
      const weeks = [11.5, 11.5 + 1e-9, 30, 30 - 1e-9];
      const [a, b, c, d] = projectDrawn({ ...request, weeks }).curve;
      expect(difference(a?.swelling, b?.swelling ?? NaN)).toBeLessThan(1e-6);
      expect(difference(c?.living, d?.living ?? NaN)).toBeLessThan(1e-6);
      expect(difference(c?.marker, d?.marker ?? NaN)).toBeLessThan(1e-6);
    }, 50);
  });

  it('leaves no share that would move: the optimality conditions hold', () => {
    const problem = space();
    const { matrix, height, target, prior, freedom, solution } = problem;
    const value = (numbers: Float64Array, index: number): number => numbers[index] ?? NaN;
    holds(({ targets, knownScans, story }) => {
      const expected = checkedParameters(typical);
      fit({ targets, knownScans, story, expected }, problem);
      const errors = Array.from({ length: problem.rows }, (_, i) => {
        let error = -value(target, i);
        for (let j = 0; j < problem.columns; j++)
          error += value(matrix, j * height + i) * value(solution, j);
        return error;
      });
      for (let j = 0; j < problem.columns; j++) {
        const scale = Math.sqrt(value(freedom, j));
        let slope = (scale * (value(solution, j) - value(prior, j))) / value(freedom, j);
        let size = 1 + Math.abs(slope);
        for (let i = 0; i < problem.rows; i++) {
          const part = scale * value(matrix, j * height + i) * value(errors as never, i);
          slope += part;
          size += Math.abs(part);
        }
        const gap = value(solution, j) > 0 ? Math.abs(slope) : Math.max(0, -slope);
        expect(gap / size).toBeLessThan(1e-8);
      }
    });
  });

  it('does not depend on where the solver starts', () => {
    const problem = space();
    const random = randomNumbers(5);
    const expected = checkedParameters(typical);
    holds(({ targets, knownScans, story }) => {
      fit({ targets, knownScans, story, expected }, problem);
      const cold = [...problem.solution];
      problem.dual.forEach(
        (y, i) => (problem.dual[i] = y * (0.9 + 0.2 * random()) + random() - 0.5),
      );
      solveRidge(problem);
      cold.forEach((share, j) => {
        expect(Math.abs(share - (problem.solution[j] ?? NaN))).toBeLessThan(1e-9);
      });
    });
  });

  it('amplifies a drag of one per cent of the start to less than 30 per cent in any drawn layer, and mostly to less than 2', () => {
    const random = randomNumbers(4);
    const changes: number[] = [];
    const layers = (request: DrawnRequest): number[] =>
      projectDrawn(request).curve.flatMap(({ living, swelling, dead, diameter }) =>
        // A layer is drawn as its share of the volume, on the scale of the diameter.
        [living, swelling, dead].map((layer) => layer / diameter ** 2),
      );
    for (let walk = 0; walk < 60; walk++) {
      const targets = scanWeeks.map(() => 0.1 + 1.9 * random());
      for (let scan = 0; scan < 6; scan++) {
        const moved = targets.with(scan, (targets[scan] ?? NaN) + 0.01);
        for (const story of stories) {
          const request = { targets, knownScans: 6, story, weeks: wholeWeeks };
          const before = layers(request);
          const after = layers({ ...request, targets: moved });
          changes.push(
            Math.max(...after.map((layer, index) => Math.abs(layer - (before[index] ?? NaN)))),
          );
        }
      }
    }
    changes.sort((a, b) => a - b);
    expect(changes.at(-1)).toBeLessThan(0.3);
    expect(changes[changes.length / 2]).toBeLessThan(0.02);
  });
});

describe('the two stories', () => {
  it('both tell the first scan of the case that looks bigger first, one with growing and one with shrinking cancer', () => {
    const { parameters } = presets.find(({ id }) => id === 'looks-bigger-first')?.lesions[0] ?? {};
    if (!parameters) throw new Error('no such preset');
    const targets = evaluate(parameters, scanWeeks).map(({ diameter }) => diameter);
    const [immune, cancer] = stories.map((story) =>
      projectDrawn({ targets, knownScans: 1, story, anchor: parameters, weeks: [6] }),
    );
    expect(immune?.fitted[0]).toBeCloseTo(1.28, 12);
    expect(cancer?.fitted[0]).toBeCloseTo(1.28, 12);
    expect(immune?.curve[0]?.living).toBeCloseTo(0.49, 2);
    expect(cancer?.curve[0]?.living).toBeCloseTo(2.1, 2);
  });

  it('differ in the anchor: the cancer story makes its own and leaves a given one unused', () => {
    const anchor = { ...typical, growth: 0.1, delay: 5 };
    const immune: DrawnRequest = { ...mild, knownScans: 2 };
    const cancer: DrawnRequest = { ...immune, story: 'cancer' };
    expect(projectDrawn({ ...cancer, anchor })).toEqual(projectDrawn(cancer));
    expect(projectDrawn({ ...immune, anchor })).not.toEqual(projectDrawn(immune));
  });

  it('keeps the growth of the cancer anchor between 0.02 and 0.32 a week', () => {
    // Drawn as straight growth; the forecast keeps to it as long as the anchor does.
    const offStraight = (growth: number): number => {
      const targets = scanWeeks.map((week) => Math.min(30, Math.exp((growth * week) / 3)));
      const { fitted } = projectDrawn({ targets, knownScans: 1, story: 'cancer', weeks: [] });
      return (fitted[1] ?? NaN) / (targets[1] ?? NaN) - 1;
    };
    expect(offStraight(0.02)).toBeCloseTo(0, 12);
    expect(offStraight(0.32)).toBeCloseTo(0, 12);
    expect(offStraight(0.015)).toBeGreaterThan(1e-4);
    expect(offStraight(0.33)).toBeLessThan(-1e-4);
  });

  it('shows an impossible drawing as the nearest possible one', () => {
    const { fitted } = projectDrawn({ ...mild, targets: [2.5, 0.05, 2.5, 0.05, 2.5, 0.05] });
    expect(fitted[0]).toBeLessThan(2);
    expect(fitted[1]).toBeGreaterThan(0.3);
    expect(fitted[2]).toBeLessThan(2);
  });

  it('holds for drawings from nothing to thirty times the size', () => {
    for (const targets of [
      [0, 0, 0, 0, 0, 0],
      [30, 30, 30, 30, 30, 30],
      [30, 0, 30, 0, 30, 0],
    ])
      for (const story of stories)
        for (const { diameter } of projectDrawn({ ...mild, targets, story, weeks: wholeWeeks })
          .curve)
          expect(diameter).toSatisfy(Number.isFinite);
  });
});

describe('the input of project', () => {
  it.each<{ what: string; change: object; message: string }>([
    {
      what: 'a size that is no number',
      change: { targets: [1, 1, NaN, 1, 1, 1] },
      message: 'targets[2] is NaN; allowed: 0 to 30',
    },
    {
      what: 'a negative size',
      change: { targets: [1, 1, 1, 1, 1, -0.1] },
      message: 'targets[5] is -0.1; allowed: 0 to 30',
    },
    {
      what: 'too large a size',
      change: { targets: [31, 1, 1, 1, 1, 1] },
      message: 'targets[0] is 31; allowed: 0 to 30',
    },
    {
      what: 'too few sizes',
      change: { targets: [1, 1] },
      message: 'targets.length is 2; allowed: 6, one for each scan',
    },
    {
      what: 'no list of sizes',
      change: { targets: 1 },
      message: 'targets is 1; allowed: a list of numbers',
    },
    {
      what: 'no known scan',
      change: { knownScans: 0 },
      message: 'knownScans is 0; allowed: a whole number from 1 to 6',
    },
    {
      what: 'a seventh scan',
      change: { knownScans: 7 },
      message: 'knownScans is 7; allowed: a whole number from 1 to 6',
    },
    {
      what: 'half a scan',
      change: { knownScans: 1.5 },
      message: 'knownScans is 1.5; allowed: a whole number from 1 to 6',
    },
    {
      what: 'another story',
      change: { story: 'hope' },
      message: 'story is hope; allowed: immune or cancer',
    },
    {
      what: 'a week before the start',
      change: { weeks: [6, -1] },
      message: 'week is -1; allowed: 0 to 48',
    },
    {
      what: 'a week after the chart',
      change: { weeks: [48.5] },
      message: 'week is 48.5; allowed: 0 to 48',
    },
    {
      what: 'a wrong anchor',
      change: { anchor: { growth: 2 } },
      message: 'growth is 2; allowed: 0 to 0.35',
    },
  ])('refuses $what', ({ change, message }) => {
    const wrong = () => projectDrawn({ ...mild, ...change });
    expect(wrong).toThrow(ModelInputError);
    expect(wrong).toThrow(message);
  });

  it('checks a given anchor in both stories', () => {
    const anchor = { growth: NaN } as never;
    expect(() => projectDrawn({ ...mild, story: 'cancer', anchor })).toThrow(
      'growth is NaN; allowed: 0 to 0.35',
    );
  });
});
