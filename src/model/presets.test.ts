import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { presets, storyOf } from './presets.ts';
import { project } from './project.ts';
import { scanWeeks } from './dictionary.ts';

function preset(id: string) {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

/** A lesion's change in diameter at each week of the six, in whole per cent. */
function changes(id: string, lesionId: string): number[] {
  const lesion = preset(id).lesions.find((each) => each.id === lesionId);
  if (!lesion) throw new Error(`no lesion ${lesionId}`);
  return evaluate(lesion.parameters, scanWeeks).map((state) =>
    Math.round((state.diameter - 1) * 100),
  );
}

describe('presets', () => {
  it('are the ten cases, in the order of the choice', () => {
    expect(presets.map(({ id }) => id)).toEqual([
      'shrinks-straight-away',
      'stays-then-slowly-shrinks',
      'looks-bigger-first',
      'new-spots-first',
      'grows-late-then-shrinks',
      'keeps-growing',
      'grows-very-fast',
      'mixed',
      'shrinks-then-comes-back',
      'grew-then-settled',
    ]);
  });

  it.each([
    { id: 'shrinks-straight-away', lesionId: 'A', expected: [-33, -64, -68, -68, -68, -68] },
    { id: 'stays-then-slowly-shrinks', lesionId: 'A', expected: [5, 5, -2, -12, -35, -54] },
    { id: 'looks-bigger-first', lesionId: 'A', expected: [28, 7, -23, -45, -72, -86] },
    { id: 'new-spots-first', lesionId: 'A', expected: [9, -22, -51, -69, -87, -95] },
    { id: 'grows-late-then-shrinks', lesionId: 'A', expected: [1, 2, 2, 35, -39, -77] },
    { id: 'keeps-growing', lesionId: 'A', expected: [28, 64, 110, 168, 340, 621] },
    { id: 'grows-very-fast', lesionId: 'A', expected: [46, 114, 213, 357, 878, 1991] },
    { id: 'mixed', lesionId: 'A', expected: [0, -40, -68, -83, -95, -99] },
    { id: 'mixed', lesionId: 'B', expected: [9, 20, 31, 43, 72, 105] },
    { id: 'shrinks-then-comes-back', lesionId: 'A', expected: [-9, -39, -41, -31, 3, 54] },
    { id: 'grew-then-settled', lesionId: 'A', expected: [28, 30, 28, 27, 23, 20] },
  ])('$id $lesionId changes by $expected per cent', ({ id, lesionId, expected }) => {
    expect(changes(id, lesionId)).toEqual(expected);
  });

  it('hide exactly the lesions below 5 mm at week 0', () => {
    const hidden = presets.flatMap(({ id, lesions }) =>
      lesions
        .filter((lesion) => lesion.hidden)
        .map((lesion) => `${id} ${lesion.id} ${String(lesion.diameterMm)}`),
    );
    expect(hidden).toEqual([
      'new-spots-first N1 4.4',
      'new-spots-first N2 3.9',
      'new-spots-first N3 4.7',
      'keeps-growing N1 3.6',
      'grows-very-fast N1 3.2',
    ]);
  });

  it('let the lesions seen at week 0 share one course, as one object, except in the mixed case', () => {
    const courses = presets.map(
      ({ lesions }) =>
        new Set(lesions.filter(({ hidden }) => !hidden).map(({ parameters }) => parameters)).size,
    );
    expect(courses).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 1, 1]);
  });

  it('are scanned at some of the weeks of a projection', () => {
    for (const { scanWeeks: weeks } of presets)
      expect(scanWeeks).toEqual(expect.arrayContaining([...weeks]));
  });
});

describe('docs/model.md', () => {
  const docs = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
  const plain = docs.replaceAll('−', '-').replaceAll(/[*+]|(?<= ) +/g, '');

  it('lists the change of every course that can be seen at week 0', () => {
    for (const { id, lesions } of presets) {
      const seen = lesions.filter(({ hidden }) => !hidden);
      const isMixed = new Set(seen.map(({ parameters }) => parameters)).size > 1;
      for (const lesion of seen)
        expect(plain).toContain(
          `| ${isMixed ? `${id} ${lesion.id}` : id} | ${changes(id, lesion.id).join(' | ')} |`,
        );
    }
  });

  it('lists the size of every hidden spot', () => {
    for (const { id, lesions } of presets)
      for (const { id: spot, hidden, diameterMm, parameters } of lesions) {
        if (!hidden) continue;
        const sizes = evaluate(parameters, [0, 6, 12, 18, 24]).map(({ diameter }) =>
          (diameter * diameterMm).toFixed(1),
        );
        expect(plain).toContain(`| ${id} ${spot} | ${sizes.join(' | ')} |`);
      }
  });
});

describe('the shared first scan', () => {
  const sharing = ['looks-bigger-first', 'keeps-growing', 'grew-then-settled'].map(preset);

  it('shows the same lesions, larger by the same 28 per cent, to the last digit that counts', () => {
    for (const { lesions, scanWeeks: weeks } of sharing) {
      expect(weeks[0]).toBe(6);
      const seen = lesions.filter(({ hidden }) => !hidden);
      expect(seen.map(({ diameterMm }) => diameterMm)).toEqual([40, 24]);
      for (const { parameters } of seen)
        expect(Math.abs((evaluate(parameters, [6])[0]?.diameter ?? NaN) - 1.28)).toBeLessThan(
          1e-12,
        );
    }
  });

  it('shows no new spot in any of them', () => {
    for (const { lesions } of sharing)
      for (const { hidden, diameterMm, parameters } of lesions)
        if (hidden)
          expect(diameterMm * (evaluate(parameters, [6])[0]?.diameter ?? NaN)).toBeLessThan(5);
  });

  it('is mostly immune cells and swelling in one case, and mostly living cancer in the others', () => {
    const inside = sharing.map(({ lesions }) => {
      const [state] = evaluate(lesions[0]?.parameters ?? ({} as never), [6]);
      if (!state) throw new Error('no state');
      return { living: state.living / state.visible, swelling: state.swelling / state.visible };
    });
    expect(inside[0]?.living).toBeLessThan(0.25);
    expect(inside[0]?.swelling).toBeGreaterThan(0.45);
    expect(inside[1]?.living).toBe(1);
    expect(inside[2]?.living).toBeGreaterThan(0.85);
  });

  it('is followed by hardly any change in the case that settles', () => {
    const weeks = Array.from({ length: 43 }, (_, index) => 6 + index);
    const settled = evaluate(
      preset('grew-then-settled').lesions[0]?.parameters ?? ({} as never),
      weeks,
    );
    for (const { diameter } of settled) {
      expect(diameter).toBeGreaterThan(1.18);
      expect(diameter).toBeLessThan(1.3);
    }
  });
});

describe('the hidden spots', () => {
  it('come into sight by week 6 where they swell first, and are out of sight again by week 24', () => {
    for (const { hidden, diameterMm, parameters } of preset('new-spots-first').lesions) {
      if (!hidden) continue;
      const [first, last] = evaluate(parameters, [6, 24]).map(
        ({ diameter }) => diameter * diameterMm,
      );
      expect(first).toBeGreaterThan(6);
      expect(last).toBeLessThan(5);
    }
  });

  it.each(['keeps-growing', 'grows-very-fast'])(
    'come into sight by week 12 in %s, and stay',
    (id) => {
      for (const { hidden, diameterMm, parameters } of preset(id).lesions) {
        if (!hidden) continue;
        const sizes = evaluate(parameters, [6, 12, 18, 24]).map(
          ({ diameter }) => diameter * diameterMm,
        );
        expect(sizes.map((size) => size >= 5)).toEqual([false, true, true, true]);
      }
    },
  );
});

describe('storyOf', () => {
  it('says which story made each lesion', () => {
    const told = presets
      .filter(({ lesions }) => lesions.some(({ parameters }) => storyOf(parameters) === 'cancer'))
      .map(
        ({ id, lesions }) =>
          `${id}: ${lesions.map(({ parameters }) => storyOf(parameters)).join(', ')}`,
      );
    expect(told).toEqual([
      'keeps-growing: cancer, cancer, cancer',
      'grows-very-fast: cancer, cancer, cancer',
      'mixed: immune, cancer',
    ]);
  });
});

describe('a preset that nobody has dragged', () => {
  const lesions = presets.flatMap((each) =>
    each.lesions.map((lesion) => ({ name: `${each.id} ${lesion.id}`, ...lesion })),
  );

  it.each(lesions)('is its own projection: $name', ({ parameters }) => {
    const weeks = Array.from({ length: 97 }, (_, index) => index / 2);
    const own = evaluate(parameters, weeks);
    const targets = evaluate(parameters, scanWeeks).map(({ diameter }) => diameter);
    for (let knownScans = 1; knownScans <= 6; knownScans++) {
      const request = { targets, knownScans, story: 'immune', anchor: parameters } as const;
      const { fitted, at } = project(request);
      fitted.forEach((diameter, scan) => {
        expect(Math.abs(diameter / (targets[scan] ?? NaN) - 1)).toBeLessThan(1e-12);
      });
      weeks.map(at).forEach(({ living, swelling, dead, marker }, index) => {
        const state = own[index];
        if (!state) throw new Error('no state');
        const scale = Math.max(1, state.visible);
        expect(Math.abs(living - state.living) / scale).toBeLessThan(1e-12);
        expect(Math.abs(swelling - state.swelling) / scale).toBeLessThan(1e-12);
        expect(Math.abs(dead - state.dead - state.scar) / scale).toBeLessThan(1e-12);
        expect(Math.abs(marker - state.marker) / scale).toBeLessThan(1e-12);
      });
    }
  });

  it('is its own projection under the cancer story too, where it grows without an attack', () => {
    const { parameters } = preset('keeps-growing').lesions[0] ?? { parameters: {} as never };
    const targets = evaluate(parameters, scanWeeks).map(({ diameter }) => diameter);
    const { fitted } = project({ targets, knownScans: 1, story: 'cancer' });
    fitted.forEach((diameter, scan) => {
      expect(Math.abs(diameter / (targets[scan] ?? NaN) - 1)).toBeLessThan(1e-12);
    });
  });
});
