import { describe, expect, it } from 'vitest';
import type { BestResponseOptions } from './index.ts';
import { bestResponse } from './index.ts';

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '');
/** Every 6 weeks from day 42 on. */
const daysOf = (codes: readonly string[]): number[] => codes.map((_, index) => 42 * (index + 1));

describe('best response in RECIST 1.1 without confirmation (section 4.4.3)', () => {
  it.each([
    { codes: 'SD PR CR', best: 'CR' },
    { codes: 'PR SD', best: 'PR' },
    { codes: 'SD PR PD', best: 'PR' },
    { codes: 'NE SD NE', best: 'SD' },
    { codes: 'PD', best: 'PD' },
    { codes: 'PD PR CR', best: 'PD' },
    { codes: 'SD PD', best: 'SD' },
    { codes: 'NE PD', best: 'PD' },
    { codes: 'NE NE', best: 'NE' },
    { codes: '', best: 'NE' },
    { codes: 'NON-CR/NON-PD PD', best: 'NON-CR/NON-PD' },
    { codes: 'NON-CR/NON-PD CR', best: 'CR' },
  ])('$codes: $best', ({ codes, best }) => {
    expect(bestResponse('RECIST1.1', words(codes))).toBe(best);
  });
});

describe('best response in RECIST 1.1 with confirmation (Table 3)', () => {
  it.each([
    { codes: 'CR CR', best: 'CR' },
    { codes: 'CR PR', best: 'SD', early: 'PD' },
    { codes: 'CR SD', best: 'SD', early: 'PD' },
    { codes: 'CR PD', best: 'SD', early: 'PD' },
    { codes: 'CR NE', best: 'SD', early: 'NE' },
    { codes: 'CR', best: 'SD', early: 'NE' },
    { codes: 'PR CR', best: 'PR' },
    { codes: 'PR PR', best: 'PR' },
    { codes: 'PR SD', best: 'SD', early: 'SD' },
    { codes: 'PR PD', best: 'SD', early: 'PD' },
    { codes: 'PR NE', best: 'SD', early: 'NE' },
    { codes: 'NE NE', best: 'NE' },
    { codes: 'PR NE PR', best: 'PR' },
    { codes: 'PR SD PR', best: 'SD', early: 'SD' },
    { codes: 'CR NE CR', best: 'CR' },
    { codes: 'PR CR CR', best: 'CR' },
    { codes: 'NON-CR/NON-PD CR', best: 'NON-CR/NON-PD', early: 'NON-CR/NON-PD' },
    { codes: 'NON-CR/NON-PD CR CR', best: 'CR' },
    { codes: 'PD PR PR', best: 'PD', early: 'PD' },
  ])(
    '$codes: $best, or $early when the first scan is too early for SD',
    ({ codes, best, early = best }) => {
      const options: BestResponseOptions = {
        confirmationRequired: true,
        days: daysOf(words(codes)),
      };
      expect(bestResponse('RECIST1.1', words(codes), options)).toBe(best);
      const late = { ...options, minimumStableDays: 43 };
      const atOnce = { ...late, days: words(codes).map((_, index) => 42 + 28 * index) };
      expect(bestResponse('RECIST1.1', words(codes), atOnce)).toBe(early);
    },
  );

  it.each([
    { gap: 27, best: 'SD' },
    { gap: 28, best: 'PR' },
  ])('a PR $gap days after a PR: $best', ({ gap, best }) => {
    const options = { confirmationRequired: true, days: [42, 42 + gap] };
    expect(bestResponse('RECIST1.1', ['PR', 'PR'], options)).toBe(best);
  });

  it('looks beyond a scan that is too near', () => {
    const options = { confirmationRequired: true, days: [42, 56, 70] };
    expect(bestResponse('RECIST1.1', ['CR', 'CR', 'CR'], options)).toBe('CR');
    expect(bestResponse('RECIST1.1', ['CR', 'CR', 'NE'], options)).toBe('SD');
  });

  it('heeds the days that are tolerated', () => {
    const options = { confirmationRequired: true, days: [42, 68] };
    expect(bestResponse('RECIST1.1', ['PR', 'PR'], { ...options, toleranceDays: 2 })).toBe('PR');
    expect(bestResponse('RECIST1.1', ['PR', 'PR'], { ...options, toleranceDays: 1 })).toBe('SD');
  });

  it('takes visits for far enough apart when it has no days', () => {
    expect(bestResponse('RECIST1.1', ['PR', 'PR'], { confirmationRequired: true })).toBe('PR');
  });

  it('after a CR takes what is seen for growth, or the CR for a PR (A7)', () => {
    const asMeasured = { diseaseAfterCR: 'asMeasured' } as const;
    const confirmed = { confirmationRequired: true } as const;
    expect(bestResponse('RECIST1.1', ['CR', 'PR'], { ...confirmed, ...asMeasured })).toBe('PR');
    expect(bestResponse('RECIST1.1', ['CR', 'SD', 'PR', 'PR'], confirmed)).toBe('SD');
    expect(
      bestResponse('RECIST1.1', ['CR', 'SD', 'PR', 'PR'], { ...confirmed, ...asMeasured }),
    ).toBe('PR');
    expect(bestResponse('RECIST1.1', ['CR', 'NE', 'CR'], confirmed)).toBe('CR');
    expect(bestResponse('iRECIST', ['iCR', 'iPR', 'iPR'], confirmed)).toBe('iPR');
  });
});

describe('the time that SD needs', () => {
  it.each([
    { days: [41, 83], codes: 'SD', best: 'NE' },
    { days: [42, 84], codes: 'SD', best: 'SD' },
    { days: [28, 56], codes: 'SD PD', best: 'PD' },
    { days: [28, 56], codes: 'SD SD', best: 'SD' },
    { days: [28, 56], codes: 'NON-CR/NON-PD', best: 'NE' },
    { days: [28, 56], codes: 'PR', best: 'PR' },
  ])('of 42 days: $codes on $days is $best', ({ days, codes, best }) => {
    const list = words(codes);
    const options = { minimumStableDays: 42, days: days.slice(0, list.length) };
    expect(bestResponse('RECIST1.1', list, options)).toBe(best);
  });
});

describe('best response in iRECIST (Seymour 2017, Table 3)', () => {
  it.each([
    { example: 1, codes: 'iCR iCR iUPD iUPD iCPD', best: 'iCR' },
    { example: 1, codes: 'iCR iPR NE iUPD iCPD', best: 'iCR' },
    { example: 2, codes: 'iUPD iPR iCR iUPD iCPD', best: 'iCR' },
    { example: 3, codes: 'iUPD iPR iSD iUPD iCPD', best: 'iPR' },
    { example: 4, codes: 'iUPD NE iPR iSD NE', best: 'iPR' },
    { example: 5, codes: 'iUPD iSD iUPD iCPD iCPD', best: 'iSD' },
    { example: 6, codes: 'iUPD iCPD iPR iCR iSD', best: 'iCPD' },
    { example: 7, codes: 'iUPD iUPD iCPD iPR iPR', best: 'iCPD' },
    { example: 8, codes: 'iUPD NE NE NE NE', best: 'iUPD' },
  ])('example $example, $codes: $best', ({ codes, best }) => {
    expect(bestResponse('iRECIST', words(codes))).toBe(best);
  });

  it('takes non-target disease that neither goes nor grows for what it is', () => {
    expect(bestResponse('iRECIST', ['NON-iCR/NON-iUPD', 'iUPD'])).toBe('NON-iCR/NON-iUPD');
  });
});

describe('best response in irRC, irRECIST and imRECIST', () => {
  it('needs a second scan in irRC alone', () => {
    expect(bestResponse('irRC', ['irPR'])).toBe('irSD');
    expect(bestResponse('irRC', ['irPR', 'irPR'])).toBe('irPR');
    expect(bestResponse('irRC', ['irPR', 'irPR'], { days: [42, 69] })).toBe('irSD');
    expect(bestResponse('irRC', ['irCR'], { confirmationRequired: false })).toBe('irCR');
    expect(bestResponse('irRECIST', ['irPR'])).toBe('irPR');
    expect(bestResponse('irRECIST', ['irPR'], { confirmationRequired: true })).toBe('irSD');
    expect(bestResponse('irRC', ['irPR'], { confirmationRequired: null })).toBe('irSD');
  });

  it('goes past unconfirmed growth, and past confirmed growth in imRECIST alone', () => {
    expect(bestResponse('irRECIST', ['irPD-unconfirmed', 'irPR'])).toBe('irPR');
    expect(bestResponse('irRECIST', ['irPD-unconfirmed', 'irPD-confirmed', 'irPR'])).toBe(
      'irPD-confirmed',
    );
    expect(bestResponse('imRECIST', ['imPD-unconfirmed', 'imPD-confirmed', 'imPR'])).toBe('imPR');
    expect(bestResponse('imRECIST', ['imPD-unconfirmed', 'imPD-confirmed'])).toBe('imPD-confirmed');
    expect(bestResponse('imRECIST', ['NE', 'imPD-unconfirmed'])).toBe('imPD-unconfirmed');
  });
});

describe('the input of bestResponse', () => {
  const wrong = (
    codes: unknown,
    options: object = {},
    rulebook: unknown = 'RECIST1.1',
  ): (() => unknown) => {
    return () => bestResponse(rulebook as never, codes as never, options);
  };

  it.each([
    { call: wrong(['iPR']), field: 'codes[0]', allowed: 'a code of RECIST1.1' },
    { call: wrong(['SD', null]), field: 'codes[1]', allowed: 'a code of RECIST1.1' },
    { call: wrong('PR'), field: 'codes', allowed: 'a list' },
    { call: wrong([], {}, 'Choi'), field: 'rulebook', allowed: 'RECIST1.1, irRC' },
    { call: wrong(['PR'], { days: 1 }), field: 'options.days', allowed: 'a list' },
    { call: wrong(['PR'], { days: 'a' }), field: 'options.days', allowed: 'a list' },
    { call: wrong(['PR'], { days: [1, 2] }), field: 'options.days', allowed: 'a list of 1, one' },
    { call: wrong(['PR'], { days: [1.5] }), field: 'options.days[0]', allowed: 'a whole number' },
    { call: wrong(['PR'], { days: [0] }), field: 'options.days[0]', allowed: 'later than day 0' },
    {
      call: wrong(['PR', 'PR'], { days: [9, 9] }),
      field: 'options.days[1]',
      allowed: 'later than day 9',
    },
    {
      call: wrong(['SD'], { minimumStableDays: 42 }),
      field: 'options.days',
      allowed: 'a list of 1, one for each code',
    },
    { call: wrong([], { flavour: 'Choi' }), field: 'options.flavour', allowed: 'nishino2013' },
  ])('refuses a wrong $field', ({ call, field, allowed }) => {
    expect(call).toThrow(
      expect.objectContaining({
        name: 'CriteriaInputError',
        visit: null,
        field,
        allowed: expect.stringContaining(allowed) as string,
      }) as Error,
    );
  });
});
