import { describe, expect, it } from 'vitest';
import { expectedReadings } from './fixtures/expectedReadings.ts';
import { readSeries, rulebooks, workedPatients } from './index.ts';

const cases = workedPatients.flatMap((patient) =>
  rulebooks.map((rulebook) => ({ ...patient, rulebook })),
);

describe('the ten worked patients', () => {
  it.each(cases)('$id is read by $rulebook as by hand', ({ id, visits, options, rulebook }) => {
    const { readings, best } = readSeries(rulebook, visits, options);
    const [baseline, ...rest] = readings;
    expect(baseline).toBeNull();
    expect({ codes: rest.map((reading) => reading!.code), best }).toEqual(
      expectedReadings[id]![rulebook],
    );
  });

  it.each<{ id: string; dates: (number | null)[] }>([
    { id: 'P1', dates: [1, null, null, null, null] },
    { id: 'P2', dates: [1, 1, 1, 1, 1] },
    { id: 'P3', dates: [1, 1, 1, null, 1] },
    { id: 'P4', dates: [1, null, null, null, null] },
    { id: 'P5', dates: [1, null, 1, null, 1] },
    { id: 'P6', dates: [1, null, 2, 1, 2] },
    { id: 'P7', dates: [null, 1, null, null, null] },
    { id: 'P8', dates: [1, null, null, null, null] },
    { id: 'P9', dates: [3, null, null, null, 3] },
    { id: 'P10', dates: [null, null, null, null, null] },
  ])('$id progresses at the visits $dates', ({ id, dates }) => {
    const { visits, options } = workedPatients.find((patient) => patient.id === id)!;
    const found = rulebooks.map(
      (rulebook) => readSeries(rulebook, visits, options).progressionVisit,
    );
    expect(found).toEqual(dates);
  });

  it('P8 is growth to irRECIST as Bohnsack has it', () => {
    const { visits } = workedPatients.find(({ id }) => id === 'P8')!;
    const { readings, best } = readSeries('irRECIST', visits);
    expect(readings.map((reading) => reading?.code)).toEqual([
      undefined,
      'irPD-unconfirmed',
      'irPD-confirmed',
    ]);
    expect(best).toBe('irPD-confirmed');
  });

  it('P2 and P3 share their first two scans', () => {
    const [, p2, p3] = workedPatients;
    expect(p3!.visits.slice(0, 2)).toEqual(p2!.visits.slice(0, 2));
  });
});
