import { describe, expect, it } from 'vitest';
import { known } from './fixtures/known.ts';
import { decode, encode } from './link.ts';
import { plain } from './shared.ts';

const first = plain(1, known.scenario, known);

describe('a link', () => {
  it('is nothing for the page as it opens by itself', () => {
    expect(encode(first, known)).toBe('');
  });

  it.each([
    { change: { ...first, sizes: [[140, null, 60]] }, query: '?v=1&step=1&sizes=140-x-60' },
    { change: { ...first, scan: 3, shown: true }, query: '?v=1&step=1&scan=3&shown=1' },
    {
      change: { ...plain(2, known.scenario, known), guess: 0, scan: 0 },
      query: '?v=1&step=2&guess=1&scan=0',
    },
    { change: plain(4, known.scenario, known), query: '?v=1&step=4' },
    {
      change: {
        ...plain(5, 'mixed', known),
        lump: 1,
        view: 'time' as const,
        sizes: [
          [128, 118, 84, 60],
          [95, null, null, 225],
        ],
      },
      query: '?scenario=mixed&v=1&step=5&lump=2&view=time&sizes=128-118-84-60_95-x-x-225',
    },
    { change: plain(5, known.scenario, known), query: '?scenario=looks-bigger-first&v=1&step=5' },
  ])('is $query', ({ change, query }) => {
    expect(encode(change, known)).toBe(query);
    expect(decode(query, known)).toEqual({ state: change, problem: null });
  });

  it.each([
    '',
    '?',
    '?utm_source=mail&theme=dark&theme=light&%E0%A4%A',
    '?v=20261101', // somebody's way past a cache
    '?step=3', // somebody's form
    '?view=print&scan=9&sizes=large',
    '?v=1&step=1&view=print', // the first step has no views
    '?v=1&step=1&sizes=x-x-x',
  ])('that is "%s" opens the page as it is', (query) => {
    expect(decode(query, known)).toEqual({ state: first, problem: null });
  });

  it.each([
    ['another version', '?v=2&step=2'],
    ['no version', '?v=&step=2'],
    ['no such step', '?v=1&step=6'],
    ['step 0', '?v=1&step=0'],
    ['a step in another form', '?v=1&step=02'],
    ['a step with a fraction', '?v=1&step=2.0'],
    ['a scenario that we lack', '?scenario=gone'],
    ['a scenario that every object has', '?scenario=constructor'],
    ['an empty scenario', '?scenario='],
    ['a script', '?scenario=<script>'],
    ['broken percent-encoding', '?scenario=%E0%A4%A'],
    ['the same parameter twice', '?scenario=mixed&scenario=mixed'],
    ['a repeated version', '?v=1&v=1&step=2'],
    ['a repeated guess', '?v=1&step=2&guess=1&guess=1'],
    ['a future that we lack', '?v=1&step=4&future=mixed'],
    ['a test that we lack', '?v=1&step=4&test='],
    ['an answer too many', '?v=1&step=2&guess=4'],
    ['an answer before the first', '?v=1&step=2&guess=0'],
    ['a scan after the last', '?v=1&step=2&scan=5'],
    ['a known scan to guess', '?v=1&step=1&scan=1'],
    ['a scan in words', '?v=1&step=2&scan=two'],
    ['a scan with an exponent', '?v=1&step=2&scan=1e0'],
    ['a scan beyond numbers', '?v=1&step=2&scan=Infinity'],
    ['no number', '?v=1&step=2&scan=NaN'],
    ['no, which a link never says', '?v=1&step=2&shown=0'],
    ['a view that we lack', '?scenario=mixed&v=1&step=5&view=Time'],
    ['a lump that the scenario lacks', '?scenario=keeps-growing&v=1&step=5&lump=2'],
    ['sizes for too few lumps', '?scenario=mixed&v=1&step=5&sizes=128-118-84-60'],
    ['sizes for too many lumps', '?scenario=keeps-growing&v=1&step=5&sizes=9-9-9-9_9-9-9-9'],
    ['sizes at too few scans', '?scenario=keeps-growing&v=1&step=5&sizes=128-118-84'],
    ['sizes at too many scans', '?v=1&step=1&sizes=128-118-84-60'],
    ['no sizes', '?v=1&step=1&sizes='],
    ['a size too small to set', '?v=1&step=1&sizes=4-100-100'],
    ['a size too large to set', '?v=1&step=1&sizes=226-100-100'],
    ['a size with a fraction', '?v=1&step=1&sizes=128.5-100-100'],
    ['a size below nothing', '?v=1&step=1&sizes=-128-100-100'],
  ])('with %s opens the first step, and says so', (_, query) => {
    expect(decode(query, known)).toEqual({ state: first, problem: 'unknown' });
  });

  it('leaves room for other people, but not without end', () => {
    const filled = (length: number): string => `?v=1&step=2&fbclid=${'9'.repeat(length)}`;
    expect(decode(filled(5000), known)).toEqual({
      state: plain(2, known.scenario, known),
      problem: null,
    });
    for (const part of ['9', '&', 'a&', '%', 'x-', '_', '&scan=1'])
      expect(decode(filled(0) + part.repeat(1_000_000), known).problem).toBe('unknown');
  });
});
