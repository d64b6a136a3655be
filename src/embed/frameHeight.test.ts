import { describe, expect, it } from 'vitest';
import { boxHeight, contentHeight, outerHeight, paddingOf } from './frameHeight.ts';

const style = {
  borderTopWidth: '1px',
  borderBottomWidth: '2px',
  paddingTop: '10px',
  paddingBottom: '20.5px',
};
const contentBox = { ...style, boxSizing: 'content-box' };
const borderBox = { ...style, boxSizing: 'border-box' };

describe('contentHeight', () => {
  it.each([
    { wanted: 640, expected: 640 },
    { wanted: 640.01, expected: 641 },
    { wanted: 1, expected: 80 },
    { wanted: 12_000.5, expected: 12_000 },
    { wanted: 1e300, expected: 12_000 },
  ])('makes $expected px of $wanted', ({ wanted, expected }) => {
    expect(contentHeight(wanted)).toBe(expected);
  });
});

describe('boxHeight', () => {
  it('is the height of the content when border and padding come on top', () => {
    expect(boxHeight(contentBox, 600)).toBe(600);
  });

  it('includes border and padding when the host counts them in', () => {
    expect(boxHeight(borderBox, 600)).toBe(633.5);
    expect(outerHeight(borderBox, 600)).toBe(633.5);
  });

  it.each([contentBox, borderBox])(
    'gives a $boxSizing wrapper a padding box as high as the frame laid over it',
    (wrapper) => {
      const css = boxHeight(wrapper, 600 - paddingOf(wrapper));
      const paddingBox = wrapper.boxSizing === 'border-box' ? css - 3 : css + 30.5;
      expect(paddingBox).toBe(600);
    },
  );

  it('is never below 0, which CSS would refuse', () => {
    expect(boxHeight(contentBox, -1)).toBe(0);
  });
});
