/** A series in whole numbers: lengths in tenths of a mm, areas in hundredths of a mm², days. */
import type { Assessment, NewLesion, TargetLesion } from './assessment.ts';
import type { Measurability } from './measurability.ts';

/** Some lesions together. */
export interface Total {
  /** Of those measured. */
  readonly sum: number;
  /** All were measured. */
  readonly complete: boolean;
}

/** The targets together. */
export interface Size extends Total {
  /** All were measured, and none is left. */
  readonly gone: boolean;
}

/** A new lesion that is there at this visit. */
export interface SeenLesion {
  readonly id: string;
  readonly size: number | null;
  /** Measured and summed; the others are only looked at. */
  readonly counted: boolean;
  readonly changeSinceLast: NewLesion['changeSinceLast'];
}

export interface Scan {
  readonly day: number;
  /** null: the series has no targets. */
  readonly target: Size | null;
  readonly nonTarget: 'none' | 'CR' | 'nonCR/nonPD' | 'PD' | 'NE';
  readonly nonTargetIncreased: boolean;
  readonly newLesions: readonly SeenLesion[];
  /** The new lesions that are counted, together. */
  readonly newSum: Total;
  readonly perpendicularMissing: boolean;
  readonly clinicallyUnstable: boolean;
  readonly forNewSymptoms: boolean;
}

/** How many steps make one mm or mm². */
export const steps = { length: 10, area: 100 } as const;

const normalNode = 100; // tenths of a mm, short axis below it; RECIST 1.1, section 4.3.1

/** Whole tenths of a mm. */
function tenths(mm: number): number {
  return Math.round(mm * steps.length);
}

type Diameters = Pick<TargetLesion | NewLesion, 'mm' | 'perpMm'>;

/** The size of one lesion in the unit of the measure, or null when a diameter is missing. */
export function sizeOf(
  { mm, perpMm }: Diameters,
  measure: Measurability['measure'],
): number | null {
  if (mm === null) return null;
  if (measure === 'length' || mm === 0) return tenths(mm);
  return perpMm === undefined ? null : tenths(mm) * tenths(perpMm);
}

/** Adds up sizes of which some may be missing. */
function total(sizes: readonly (number | null)[]): Total {
  let sum = 0;
  for (const size of sizes) sum += size ?? 0;
  return { sum, complete: !sizes.includes(null) };
}

/** The targets of a visit that lists them one by one. */
export function sizeOfLesions(
  lesions: readonly TargetLesion[],
  measure: Measurability['measure'],
): Size {
  let sum = 0;
  let complete = true;
  let gone = true;
  for (const lesion of lesions) {
    const size = sizeOf(lesion, measure);
    // Only where lengths are measured is a small node a normal one.
    const limit = measure === 'length' && lesion.kind === 'node' ? normalNode : 1;
    sum += size ?? 0;
    complete &&= size !== null;
    gone &&= size !== null && size < limit;
  }
  return { sum, complete, gone };
}

function targetSize(visit: Assessment, measure: Measurability['measure']): Size {
  if (visit.lesions) return sizeOfLesions(visit.lesions, measure);
  const given = measure === 'length' ? visit.targetSumMm : visit.targetSpdMm2;
  if (given === null || given === undefined) return { sum: 0, complete: false, gone: false };
  const sum = Math.round(given * steps[measure]);
  return { sum, complete: true, gone: sum === 0 };
}

export function isGone({ gone, mm }: NewLesion): boolean {
  return gone === true || mm === 0;
}

/** Whether the lesion is large enough; for an area, both ways. */
export function isMeasurable(
  { mm, perpMm }: Diameters,
  measure: Measurability['measure'],
  leastMm: number,
): boolean {
  const smaller = measure === 'length' ? mm : Math.min(mm ?? 0, perpMm ?? 0);
  return tenths(smaller ?? 0) >= tenths(leastMm);
}

/** Ids of the new lesions so far, and of those that are counted. */
interface Register {
  readonly seen: Set<string>;
  readonly counted: Set<string>;
}

/** Enters the lesions of a visit: those of measurable size are counted from then on, the larger first. */
function enter(
  lesions: readonly NewLesion[],
  { seen, counted }: Register,
  { measure, leastMm, targets, countsLate }: Measurability,
): SeenLesion[] {
  const sized = lesions.map((lesion) => ({ ...lesion, size: sizeOf(lesion, measure) }));
  const largestFirst = [...sized].sort(
    (a, b) => (b.size ?? 0) - (a.size ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (const lesion of largestFirst) {
    const { id } = lesion;
    if (
      isMeasurable(lesion, measure, leastMm) &&
      (countsLate || !seen.has(id)) &&
      counted.size < targets
    )
      counted.add(id);
    seen.add(id);
  }
  return sized.map(({ id, size, changeSinceLast }) => ({
    id,
    size,
    counted: counted.has(id),
    changeSinceLast,
  }));
}

/** Nothing is left of non-target disease, or there never was any. */
export function isNonTargetGone({ nonTarget }: Pick<Scan, 'nonTarget'>): boolean {
  return nonTarget === 'none' || nonTarget === 'CR';
}

/** Puts checked visits into whole numbers, for a rulebook that measures so. */
export function readScans(visits: readonly Assessment[], measurability: Measurability): Scan[] {
  const { measure, leastMm } = measurability;
  const register: Register = { seen: new Set(), counted: new Set() };
  const hasTargets = visits[0]!.noTargetLesions !== true;
  return visits.map((visit) => {
    const present = visit.newLesions.filter((lesion) => !isGone(lesion));
    const newLesions = enter(present, register, measurability);
    return {
      day: visit.day,
      target: hasTargets ? targetSize(visit, measure) : null,
      nonTarget: visit.nonTarget === 'present' ? 'nonCR/nonPD' : (visit.nonTarget ?? 'NE'),
      nonTargetIncreased: visit.nonTargetIncreaseSinceLast === true,
      newLesions,
      newSum: total(newLesions.filter(({ counted }) => counted).map(({ size }) => size)),
      perpendicularMissing:
        measure === 'area' &&
        present.some(
          (lesion) => lesion.perpMm === undefined && isMeasurable(lesion, 'length', leastMm),
        ),
      clinicallyUnstable: visit.clinicallyStable === false,
      forNewSymptoms: visit.unscheduledForNewSymptoms === true,
    };
  });
}
