import { describe, expect, it } from 'vitest';
import { isFrameMessage } from './isFrameMessage.ts';

const ready = { px: 1, type: 'ready', v: '1.0', reviewed: null, lang: 'en', view: 'simulator' };
const size = { px: 1, type: 'size', height: 640 };
const event = { px: 1, type: 'event', name: 'scenario', value: 'keeps-growing' };

describe('isFrameMessage', () => {
  it.each([
    ready,
    size,
    { ...size, height: 0.5 },
    { ...size, height: 1e9 }, // the frame's height has a limit of its own
    event,
    { ...event, name: 'open-full', value: undefined },
  ])('takes %j', (data) => {
    expect(isFrameMessage(data)).toBe(true);
  });

  it.each([
    undefined,
    null,
    '',
    'pxh640',
    JSON.stringify(size),
    640,
    true,
    [],
    [size],
    {},
    { ...size, px: '1' },
    { ...size, px: 2 },
    { ...size, px: undefined },
    { ...size, height: '640' },
    { ...size, height: '100%' },
    { ...size, height: [640] },
    { ...size, height: 0 },
    { ...size, height: -640 },
    { ...size, height: NaN },
    { ...size, height: Infinity },
    { ...size, height: undefined },
    { ...size, type: ['size'] },
    { ...size, type: 'hello' },
    { ...size, type: '__proto__' },
    { ...event, name: 'navigate' },
    { ...event, name: 'start\n' },
    { ...event, name: ['start'] },
    { ...event, value: '<b>' },
    { ...event, value: 'https://example.org/' },
    { ...event, value: 'a'.repeat(65) },
    { ...event, value: 1 },
    { ...event, value: null },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    { message: 'height', value: 640, secret: 'abcd' },
  ])('refuses %j', (data) => {
    expect(isFrameMessage(data)).toBe(false);
  });
});
