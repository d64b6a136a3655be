import { describe, expect, it } from 'vitest';
import { futures } from './futures.ts';
import { Simulation } from './simulation.svelte.ts';

/** A scenario with the scans known up to one. */
function knownTo(id: string, scan: number): Simulation {
  const sim = new Simulation(id);
  sim.drawn.goTo(scan);
  return sim;
}

describe('what the stories expect', () => {
  it('is the same in each future of one first scan while only that scan is known', () => {
    const first = knownTo('keeps-growing', 1).expected;
    for (const { id } of futures()) {
      const { next, blood, biopsy } = knownTo(id, 1).expected;
      expect(next!.cancer).toBeCloseTo(first.next!.cancer, 6);
      expect(next!.immune).toBeCloseTo(first.next!.immune, 6);
      expect(blood!.immune).toBeCloseTo(first.blood!.immune, 6);
      expect(biopsy!.immune).toBeCloseTo(first.biopsy!.immune, 6);
    }
  });

  it('differs there in every test: a bigger lump, more tumour DNA and more living cancer, or less', () => {
    const { next, blood, biopsy } = knownTo('keeps-growing', 1).expected;
    expect(next).toMatchObject({ week: 12 });
    expect(next!.cancer).toBeCloseTo(1.28 ** 2, 6);
    expect(next!.immune).toBeLessThan(1.15);
    expect(blood!.cancer).toBeCloseTo(1.28 ** 3, 6);
    expect(blood!.immune).toBeCloseTo(0.74, 2);
    expect(biopsy).toMatchObject({ week: 6 });
    expect(biopsy!.cancer).toBeCloseTo(1, 6);
    expect(biopsy!.immune).toBeCloseTo(0.23, 2);
  });

  it('stands beside what the scenario itself shows, scar and all', () => {
    for (const { id, sizes, insides } of futures()) {
      const { next, blood, biopsy } = knownTo(id, 2).expected;
      expect(next!.own).toBeCloseTo(sizes[3]!, 9);
      expect(blood!.own).toBeCloseTo(insides[2]!.marker, 9);
      expect(biopsy!.own).toBeCloseTo(insides[2]!.living, 9);
    }
    // Its immune story is the scenario itself.
    const scarred = knownTo('shrinks-straight-away', 2).expected.biopsy!;
    expect(scarred.own! / scarred.immune).toBeCloseTo(1, 6);
  });

  it('stands alone once a reader has moved a size, as nobody knows then', () => {
    const sim = knownTo('keeps-growing', 1);
    sim.drawn.remember();
    sim.drawn.resize(1.5);
    expect(Object.values(sim.expected).map((test) => test!.own)).toEqual([null, null, null]);
    sim.drawn.undo();
    expect(sim.expected.blood!.own).not.toBeNull();
  });

  it('is nothing at the start, and no next scan after the last', () => {
    const atStart = knownTo('keeps-growing', 0).expected;
    expect(atStart).toEqual({ next: null, blood: null, biopsy: null });
    const { next, blood } = knownTo('keeps-growing', 4).expected;
    expect(next).toBeNull();
    expect(blood).not.toBeNull();
  });
});

describe('the ways ahead', () => {
  it('lead through the later scans, and know nothing of their sizes', () => {
    const sim = knownTo('looks-bigger-first', 1);
    const before = sim.ahead;
    expect(before.cancer.map((size) => size > 1.28)).toEqual([true, true, true]);
    expect(before.immune.map((size) => size < 1.28)).toEqual([true, true, true]);
    sim.drawn.goTo(3);
    sim.drawn.resize(2);
    sim.drawn.goTo(1);
    sim.ahead.immune.forEach((size, i) => expect(size).toBeCloseTo(before.immune[i]!, 9));
  });

  it('end with the last scan', () => {
    expect(knownTo('looks-bigger-first', 3).ahead.cancer).toHaveLength(1);
    expect(knownTo('looks-bigger-first', 4).ahead.cancer).toEqual([]);
  });
});
