import { describe, expect, it } from 'vitest';
import { readSiteAddress } from './siteAddress.ts';

describe('readSiteAddress', () => {
  it.each([
    { settings: {}, expected: { site: 'http://localhost:4321', base: '/' } },
    {
      settings: { SITE_URL: '', BASE_PATH: '' },
      expected: { site: 'http://localhost:4321', base: '/' },
    },
    {
      settings: { SITE_URL: 'https://example.org', BASE_PATH: '/a/b/' },
      expected: { site: 'https://example.org', base: '/a/b/' },
    },
    {
      settings: { SITE_URL: 'https://example.org/', BASE_PATH: '/a/b' },
      expected: { site: 'https://example.org', base: '/a/b/' },
    },
  ])('reads $settings', ({ settings, expected }) => {
    expect(readSiteAddress(settings)).toEqual(expected);
  });

  it.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/a/',
    'https://example.org?a=1',
  ])('refuses the SITE_URL %j, naming it and an example', (value) => {
    expect(() => readSiteAddress({ SITE_URL: value })).toThrow(
      `SITE_URL is "${value}", but must be a web origin without a path, such as https://example.org`,
    );
  });

  it.each(['a/b', '//a/', '/a//b/', '/../', '/a b/', '/a?b/', 'https://example.org/'])(
    'refuses the BASE_PATH %j, naming it and an example',
    (value) => {
      expect(() => readSiteAddress({ BASE_PATH: value })).toThrow(
        new RegExp(`BASE_PATH is "${RegExp.escape(value)}".* such as /scans/`),
      );
    },
  );
});
