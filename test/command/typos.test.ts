import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsAlmost } from '../../src/command/typos.ts';

/** How many typos part what was typed from the nearest beginning of a text (optimal string alignment), slowly. */
function typosBetween(text: string, typed: string): number {
  const rows = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: text.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= typed.length; i += 1) {
    for (let j = 1; j <= text.length; j += 1) {
      const same = typed[i - 1] === text[j - 1] ? 0 : 1;
      const swapped =
        typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1] ? at(i - 2, j - 2) + 1 : 99;
      const row = rows[i];
      if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
    }
  }
  return Math.min(...(rows[typed.length] ?? []));
}

test('what was typed with so many typos begins a text almost, and with more it does not', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(2), (text, typed, typos) => {
      expect(beginsAlmost(text, 0, typed, typos)).toBe(typosBetween(text, typed) <= typos);
    }),
    { numRuns: 2_000 },
  );
});
