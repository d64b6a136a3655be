import { expect, it } from 'vitest';
import { markerKey } from './marker.ts';

it.each([
  [4.4, 'sim.blood.muchMore'],
  [2, 'sim.blood.muchMore'],
  [1.5, 'sim.blood.more'],
  [1, 'sim.blood.same'],
  [0.8, 'sim.blood.same'],
  [0.74, 'sim.blood.less'],
  [0.1, 'sim.blood.less'],
  [0.03, 'sim.blood.hardlyAny'],
])('a blood test with %f times the tumour DNA of the start is called %s', (marker, key) => {
  expect(markerKey(marker)).toBe(key);
});
