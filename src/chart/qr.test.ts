import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from './qr.ts';

/** What a camera sees of a drawing: grey levels, some pixels to a square. */
function photograph({ size, path }: ReturnType<typeof qrDrawing>) {
  const pixels = 4;
  const width = size * pixels;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < pixels; row++) {
      const from = ((Number(y) * pixels + row) * width + Number(x) * pixels) * 4;
      for (let at = from; at < from + Number(length) * pixels * 4; at += 4)
        data.fill(0, at, at + 3);
    }
  return { width, height: width, data };
}

describe('a drawn QR code', () => {
  it.each(['https://example.org/en/', 'https://example.org/a/b/en/?day=%2B385+1+234&numbers=off'])(
    'says %s to a camera',
    (address) => {
      expect(decodeQR(photograph(qrDrawing(address)))).toBe(address);
    },
  );

  it('has a light margin of four squares on every side', () => {
    const { size, path } = qrDrawing('https://example.org/en/');
    const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...box]) => box.map(Number));
    expect(Math.min(...boxes.map(([x]) => x!))).toBe(4);
    expect(Math.min(...boxes.map(([, y]) => y!))).toBe(4);
    expect(Math.max(...boxes.map(([x, , length]) => x! + length!))).toBe(size - 4);
  });
});
