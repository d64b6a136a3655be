/** A QR code as geometry: dark squares of one unit on a light ground. */
import encodeQR from 'qr';

/** Light squares on each side, without which a camera does not find the code (ISO/IEC 18004, 9.1). */
const quietZone = 4; // squares

/** A drawn code. */
export interface QrDrawing {
  /** Width and height of the drawing, its light margin included, in squares. */
  readonly size: number;
  /** The dark squares as an SVG path, a run of them in a row as one box. */
  readonly path: string;
}

/** Draws the code that holds `text`: medium correction, so that a long address keeps large squares. */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { border: quietZone, ecc: 'medium' });
  const boxes = rows.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    );
  });
  return { size: rows.length, path: boxes.join('') };
}
