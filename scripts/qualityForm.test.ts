import { describe, expect, it } from 'vitest';
import { readForm, totals } from './qualityForm.ts';

const form = `# A chapter

| item | what | A | B | agreed | line |
| ---- | ---- | - | - | ------ | ---- |
| P1   | aim  | 1 | 1 | 1      | One scan cannot tell. |
| P19  | tables | – | 1 | – | [page] no table |
| P2   | focus | 1 | 0 | 0 | A line with a \`mark\`. |
| P20  | act  | 1 | 1 | 1 | Ask when your next scan is. |
| C1   | message | 1 | 1 | 1 | One scan cannot tell. |
| D1   | aims | 4 | 5 | 5 | One scan cannot tell. |
| D2   | meets | 4 | 4 | 4 | One scan cannot tell. |
| I1   | equal | 1 | 1 | 1 | One scan cannot tell. |
`;

describe('a quality form', () => {
  it('is read row by row, with a dash for what does not apply', () => {
    expect(readForm(form)[1]).toEqual({
      id: 'P19',
      first: null,
      second: 1,
      agreed: null,
      line: '[page] no table',
    });
    expect(readForm(form)).toHaveLength(8);
  });

  it('refuses a score that is none', () => {
    expect(() => readForm(form.replace('| 4 | 5 | 5 |', '| 4 | yes | 5 |'))).toThrow('"yes"');
  });

  it('is added up by what was agreed, leaving out what does not apply', () => {
    expect(totals(readForm(form))).toEqual({
      understood: 0.5,
      actedOn: 1,
      cdc: 1,
      discern: 4.5,
      ipdas: 1,
      agreed: 5 / 8,
    });
  });
});
