import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const a = Buffer.from('a'.repeat(1000));
const b = Buffer.from([0, 1, 2, 255]);

test('a zip gives back what was put in', () => {
  const out = unzipSync(zip({ 'site/a.html': a, 'b/c.png': b }));
  expect(Object.keys(out)).toEqual(['b/c.png', 'site/a.html']);
  expect(strFromU8(out['site/a.html']!)).toBe(a.toString());
  expect([...out['b/c.png']!]).toEqual([...b]);
});

test('its bytes are the same in whatever order, at whatever time and in whatever place it is made', () => {
  const first = Buffer.from(zip({ 'site/a.html': a, 'b/c.png': b }));
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const second = Buffer.from(zip({ 'b/c.png': b, 'site/a.html': a }));
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(second.equals(first)).toBe(true);
  expect(Buffer.from(zip({ 'site/a.html': a })).equals(first)).toBe(false);
});
