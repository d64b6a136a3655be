/**
 * Geometry of the drawn scan slice: where each spot lies in the chest, and how large it is drawn.
 * A scan shows size, not kind, so every spot is the same plain pale disc.
 */

/** Size of the slice, in drawing units. */
export const sliceBox = { width: 152, height: 116 } as const;

/** Drawing units for a millimetre: the drawn chest is about 28 cm wide. */
export const unitsPerMillimetre = 0.55;

/** Length of the bar that shows the scale, in millimetres and in drawing units. */
export const scaleBar = { mm: 50, units: 27.5 } as const;

/** Least radius of the ring drawn round a new spot, in drawing units. */
export const ringRadius = 9;
const ringGap = 3.5; // between a large spot and its ring

/** Radius of the ring round a new spot: all small spots have the same. */
export const ringAround = ({ radius }: Spot): number => Math.max(ringRadius, radius + ringGap);

// Places inside the two drawn lungs, off-centre and uneven: two spots level and high look like a face.
const lumpPlaces = [
  [31, 66],
  [118, 84],
] as const;
const spotPlaces = [
  [113, 33],
  [121, 56],
  [42, 38],
] as const;

/** A lesion as the slice draws it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function spotAt(places: readonly (readonly [number, number])[], index: number, mm: number): Spot {
  const [x, y] = places[index % places.length]!;
  return { x, y, radius: Math.round((10 * mm * unitsPerMillimetre) / 2) / 10 };
}

/** The `index`-th lump that was there at the start, with its diameter in millimetres. */
export const lumpSpot = (index: number, mm: number): Spot => spotAt(lumpPlaces, index, mm);

/** The `index`-th spot that was hidden at the start, with its diameter in millimetres. */
export const hiddenSpot = (index: number, mm: number): Spot => spotAt(spotPlaces, index, mm);
