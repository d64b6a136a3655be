import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';

const known = ['looks-bigger-first', 'keeps-growing'];

describe('an address', () => {
  it.each([
    { query: '?scenario=keeps-growing', scenario: 'keeps-growing', unknown: false },
    { query: 'scenario=keeps-growing&theme=dark', scenario: 'keeps-growing', unknown: false },
    { query: '?scenario=gone', scenario: null, unknown: true },
    { query: '?scenario=', scenario: null, unknown: true },
    { query: '?scenario=%E0%A4%A', scenario: null, unknown: true },
    { query: '?scenario=<script>', scenario: null, unknown: true },
    { query: '', scenario: null, unknown: false },
    { query: '?utm_source=mail', scenario: null, unknown: false },
  ])('$query asks for $scenario', ({ query, scenario, unknown }) => {
    expect(readQuery(query, known)).toEqual({ scenario, unknown });
  });

  it('always gives a known scenario or none, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { scenario } = readQuery(query, known);
        expect(scenario === null || known.includes(scenario)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
