import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { photograph } from './fixtures/photograph.ts';
import { qrDrawing } from './qr.ts';

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
