/** Ten patients whose scans the rulebooks read alike or not. Made up, and read by hand from the rules: docs/criteria.md. */
import type { Assessment } from './assessment.ts';
import type { Options } from './options.ts';

export interface WorkedPatient {
  readonly id: string;
  readonly visits: readonly Assessment[];
  /** What the patient's table was worked out with, where it is not the default. */
  readonly options?: Options;
}

/** A table as in docs/criteria.md: sizes in mm, areas in mm², and the one new spot, N1. */
interface Table extends Pick<WorkedPatient, 'id' | 'options'> {
  readonly rows: readonly {
    readonly week: number;
    readonly mm: number;
    readonly spd: number;
    readonly nonTarget?: Assessment['nonTarget'];
    readonly n1?: readonly [mm: number, perpMm: number];
  }[];
}

const tables: readonly Table[] = [
  {
    id: 'P1', // grows, then shrinks
    rows: [
      { week: 0, mm: 50, spd: 2000 },
      { week: 8, mm: 65, spd: 3380 },
      { week: 16, mm: 40, spd: 1280 },
      { week: 24, mm: 30, spd: 720 },
      { week: 32, mm: 28, spd: 616 },
    ],
  },
  {
    id: 'P2', // grows, and grows on
    rows: [
      { week: 0, mm: 50, spd: 2000 },
      { week: 8, mm: 62, spd: 3100 },
      { week: 14, mm: 70, spd: 3920 },
    ],
  },
  {
    id: 'P3', // grows once, then stays
    rows: [
      { week: 0, mm: 50, spd: 2000 },
      { week: 8, mm: 62, spd: 3100 },
      { week: 14, mm: 62, spd: 3100 },
      { week: 20, mm: 63, spd: 3150 },
    ],
  },
  {
    id: 'P4', // shrinks while a new spot comes, then both shrink
    rows: [
      { week: 0, mm: 50, spd: 2000 },
      { week: 8, mm: 30, spd: 720, n1: [12, 10] },
      { week: 14, mm: 25, spd: 500, n1: [8, 7] },
    ],
  },
  {
    id: 'P5', // one new spot beside small tumours, nothing else changes
    rows: [
      { week: 0, mm: 50, spd: 2000 },
      { week: 8, mm: 50, spd: 2000, n1: [12, 10] },
      { week: 14, mm: 50, spd: 2000, n1: [12, 10] },
    ],
  },
  {
    id: 'P6', // one new spot beside large tumours, which then grows
    rows: [
      { week: 0, mm: 100, spd: 3900 },
      { week: 8, mm: 100, spd: 3900, n1: [12, 10] },
      { week: 14, mm: 100, spd: 3900, n1: [20, 15] },
      { week: 20, mm: 100, spd: 3900, n1: [20, 15] },
    ],
  },
  {
    id: 'P7', // grows slowly
    rows: [
      { week: 0, mm: 50, spd: 2000 },
      { week: 8, mm: 56, spd: 2520 },
      { week: 14, mm: 57, spd: 2622 },
    ],
  },
  {
    id: 'P8', // shrinks while disease that is not measured gets worse
    rows: [
      { week: 0, mm: 100, spd: 3900, nonTarget: 'present' },
      { week: 8, mm: 60, spd: 1404, nonTarget: 'PD' },
      { week: 14, mm: 55, spd: 1199, nonTarget: 'PD' },
    ],
    options: { flavour: 'nishino2013' },
  },
  {
    id: 'P9', // goes away, then comes back
    rows: [
      { week: 0, mm: 20, spd: 300 },
      { week: 8, mm: 0, spd: 0 },
      { week: 16, mm: 0, spd: 0 },
      { week: 24, mm: 8, spd: 48 },
    ],
  },
  {
    id: 'P10', // shrinks, and all agree
    rows: [
      { week: 0, mm: 50, spd: 2000 },
      { week: 8, mm: 36, spd: 1044 },
      { week: 16, mm: 30, spd: 720 },
      { week: 24, mm: 30, spd: 720 },
    ],
  },
];

/** P1 to P10. P2 and P3 have the same first two scans. */
export const workedPatients: readonly WorkedPatient[] = /* @__PURE__ */ tables.map(
  ({ rows, ...patient }) => ({
    ...patient,
    visits: rows.map(({ week, mm, spd, nonTarget = 'none', n1 }) => ({
      day: week * 7,
      targetSumMm: mm,
      targetSpdMm2: spd,
      nonTarget,
      newLesions: n1 ? [{ id: 'N1', mm: n1[0], perpMm: n1[1] }] : [],
    })),
  }),
);
