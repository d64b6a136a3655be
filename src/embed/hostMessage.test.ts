import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage, secretIn } from './hostMessage.ts';
import { lists } from './settings.ts';

const read = (data: unknown) => readHostMessage(data, 'abc123');

describe('what a host says', () => {
  it('is a greeting, and asks for events only by the word true', () => {
    const hello = { px: 1, type: 'hello' };
    expect(read({ ...hello, events: true })).toEqual({ ...hello, events: true });
    for (const events of [false, 'true', 1, undefined])
      expect(read({ ...hello, events })).toEqual({ ...hello, events: false });
  });

  it('sets what is in our lists, and nothing else', () => {
    const set = { px: 1, type: 'set' };
    expect(read({ ...set, theme: 'dark', text: 'xl', motion: 'off' })).toEqual({
      ...set,
      theme: 'dark',
      text: 'xl',
      motion: 'off',
    });
    expect(
      read({ ...set, theme: 'red', text: ['m'], motion: null, chrome: 'none', contact: '12345' }),
    ).toEqual(set);
  });

  it('asks for the height in the way of WordPress, by the secret of this frame', () => {
    expect(read({ message: 'ready', secret: 'abc123' })).toEqual({ type: 'wordpress' });
    expect(read({ message: 'height', secret: 'abc123' })).toBeUndefined();
    expect(read({ message: 'ready', secret: 'other1' })).toBeUndefined();
    expect(readHostMessage({ message: 'ready', secret: '' }, '')).toBeUndefined();
  });

  it('may be anything, and then is nothing', () => {
    for (const data of [null, undefined, '', 1, [], {}, { px: '1', type: 'hello' }, { px: 1 }])
      expect(read(data)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = read(data);
        if (message?.type !== 'set') return;
        if (message.theme !== undefined) expect(lists.theme).toContain(message.theme);
      }),
    );
  });
});

describe('the secret of WordPress', () => {
  it.each([
    ['#?secret=aB3dE6gH9j', 'aB3dE6gH9j'],
    ['#secret=abcd', 'abcd'],
    ['#?a=b&secret=abcd&c', 'abcd'],
    ['#?secret=abc', ''],
    [`#?secret=${'a'.repeat(41)}`, ''],
    ['#?secret=ab cd', ''],
    ['#?secret=<script>', ''],
    ['#?notsecret=abcd', ''],
    ['', ''],
  ])('in %j is %j', (hash, secret) => {
    expect(secretIn(hash)).toBe(secret);
  });
});
