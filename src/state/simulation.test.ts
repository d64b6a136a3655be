import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '#model/index.ts';
import { courseOf, scenarios } from './course.ts';
import { newSpots } from './lesions.ts';
import { amountsAt, approachBands, approachLump } from './shown.ts';
import type { Bands, Lump } from './shown.ts';
import { Simulation } from './simulation.svelte.ts';

const sharing = ['looks-bigger-first', 'keeps-growing', 'grew-then-settled'];

describe('a scenario', () => {
  it.each(scenarios)('%s shows its own scans as possible, whatever is known', (id) => {
    const sim = new Simulation(id);
    for (let lump = 0; lump < sim.drawn.lumps; lump++)
      for (let scan = 0; scan < sim.drawn.weeks.length; scan++) {
        sim.drawn.showLump(lump);
        sim.drawn.goTo(scan);
        expect(sim.scene.impossible).toBeNull();
      }
  });

  it('shares its first scan with two others, and both insides of that scan', () => {
    const scenes = sharing
      .map((id) => new Simulation(id))
      .map(({ scene, scans }) => ({ scene, sum: scans[1]!.sum }));
    for (const { scene, sum } of scenes) {
      expect(sum).toBeCloseTo(scenes[0]!.sum, 9);
      expect(scene.cancer.living).toBeCloseTo(1, 3);
      expect(scene.immune.living).toBeCloseTo(scenes[0]!.scene.immune.living, 6);
      expect(scene.verdict).toBe('unclear');
    }
    expect(scenes[0]!.scene.immune.living).toBeLessThan(0.3);
  });

  it('parts from them at later scans', () => {
    const last = sharing.map((id) => courseOf(id).scans.at(-1)!.change);
    expect(last[0]).toBeLessThan(0.7);
    expect(last[1]).toBeGreaterThan(2);
    expect(last[2]).toBeGreaterThan(1.1);
    expect(last[2]).toBeLessThan(1.35);
  });

  it.each([
    ['looks-bigger-first', 'less'],
    ['keeps-growing', 'more'],
  ])('%s ends with both stories saying %s', (id, verdict) => {
    const sim = new Simulation(id);
    sim.drawn.goTo(4);
    expect(sim.scene.verdict).toBe(verdict);
  });

  it('shows hidden spots once they reach 5 mm, and hides them again below', () => {
    const seen = courseOf('new-spots-first').scans.map(newSpots);
    expect(seen[0]).toBe(0);
    expect(Math.max(...seen)).toBe(3);
    expect(seen.at(-1)).toBe(0);
  });

  it('that is not known gives the first', () => {
    expect(new Simulation('gone').preset.id).toBe(scenarios[0]);
  });
});

describe('a reader', () => {
  it('sets the size at the scan shown, within limits, and nowhere else', () => {
    const sim = new Simulation('looks-bigger-first');
    const before = sim.drawn.sizes;
    sim.drawn.goTo(2);
    sim.drawn.resize(9);
    expect(sim.drawn.sizes[1]).toBe(2.25);
    sim.drawn.resize(-1);
    expect(sim.drawn.sizes[1]).toBe(0.05);
    expect(sim.drawn.sizes.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
    sim.drawn.resize(NaN);
    expect(sim.drawn.sizes[1]).toBe(0.05);
    sim.drawn.goTo(0);
    sim.drawn.resize(2);
    expect(sim.drawn.sizes[1]).toBe(0.05);
  });

  it('moves one lump of a mixed scenario, and the sum follows', () => {
    const sim = new Simulation('mixed');
    const [, { lumps: before, sum }] = sim.scans as [unknown, { lumps: number[]; sum: number }];
    sim.drawn.showLump(1);
    sim.drawn.resize(2);
    const { lumps: after, sum: grown } = sim.scans[1]!;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(52);
    expect(grown - sum).toBeCloseTo(after[1]! - before[1]!, 9);
  });

  it('gets back with undo whatever they did, step by step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.double({ min: -1, max: 4 })), { maxLength: 8 }),
        (steps) => {
          const sim = new Simulation('mixed');
          const seen: unknown[] = [];
          const state = (): unknown => [
            sim.drawn.scan,
            sim.drawn.lump,
            sim.scans.map(({ lumps }) => lumps),
          ];
          for (const [what, size] of steps) {
            seen.push(state());
            sim.drawn.remember();
            if (what === 5) sim.drawn.startAgain();
            else {
              sim.drawn.showLump(what % 2);
              sim.drawn.goTo(what);
              sim.drawn.resize(size);
            }
            if (what === 5) seen.push(seen.at(-1));
          }
          for (const was of seen.reverse()) {
            sim.drawn.undo();
            expect(state()).toEqual(was);
          }
          expect(sim.drawn.canUndo).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('always sees two possible insides, wherever they drag', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...presets.map(({ id }) => id)),
        fc.array(fc.double({ min: 0, max: 2.5, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.nat(4),
        (id, sizes, scan) => {
          const sim = new Simulation(id);
          sizes.forEach((size, i) => {
            sim.drawn.goTo(i + 1);
            sim.drawn.resize(size);
          });
          sim.drawn.goTo(scan);
          for (const inside of [sim.scene.cancer, sim.scene.immune]) {
            const { living, dead, swelling } = inside;
            expect(Math.min(living, dead, swelling)).toBeGreaterThan(-1e-9);
            expect(living + dead + swelling).toBeCloseTo(1, 6);
          }
          expect(sim.scene.size).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('pictures on their way', () => {
  interface Ends {
    readonly lump: Lump;
    readonly bands: Bands;
  }
  const [before, after] = [1.28, 1.8].map((size) => {
    const sim = new Simulation('looks-bigger-first');
    sim.drawn.resize(size);
    return { lump: { size, inside: sim.scene.immune }, bands: sim.immuneBands };
  }) as [Ends, Ends];

  it('keep the size with the finger while the layers follow', () => {
    const next = approachLump({ from: before.lump, to: after.lump, sizeAtOnce: true }, 16);
    expect(next.size).toBe(after.lump.size);
    expect(next.inside.living).not.toBe(after.lump.inside.living);
    const bands = approachBands({ from: before.bands, to: after.bands, sizeAtOnce: true }, 16);
    expect(bands.curve[9]!.diameter).toBe(after.bands.curve[9]!.diameter);
    expect(bands.curve[9]!.living).not.toBe(after.bands.curve[9]!.living);
    expect(bands.dots).toBe(after.bands.dots);
  });

  it('are 95 % of the way after 150 ms, and arrive', () => {
    let { lump, bands } = before;
    const gap = (): number => Math.abs(after.lump.size - lump.size);
    const first = gap();
    const step = (): void => {
      lump = approachLump({ from: lump, to: after.lump, sizeAtOnce: false }, 15);
      bands = approachBands({ from: bands, to: after.bands, sizeAtOnce: false }, 15);
    };
    for (let frame = 0; frame < 10; frame++) step();
    expect(gap() / first).toBeCloseTo(0.05, 2);
    for (let frame = 0; frame < 60; frame++) step();
    expect(lump).toBe(after.lump);
    expect(bands).toBe(after.bands);
  });
});

describe('the amounts inside a lump', () => {
  it.each(scenarios)('can be read off the drawn curve at every scan: %s', (id) => {
    const { drawn, cancerBands } = new Simulation(id);
    for (const week of drawn.weeks)
      expect(amountsAt(cancerBands.curve, week).week).toBeCloseTo(week, 9);
  });
});
