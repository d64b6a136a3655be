import { expect, test } from 'vitest';
import en from '../../../content/ui/en.json' with { type: 'json' };

const words = (text: string): number => text.split(' ').length;

test.each(['tells', 'first', 'second', 'third'] as const)(
  'every result of the next scan gets as many words (%s)',
  (part) => {
    const counts = (['more', 'same', 'less'] as const).map((id) =>
      words(en[`pathways.${id}.${part}`]),
    );
    expect(new Set(counts).size).toBe(1);
  },
);
