import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord } from '../../src/command/cutAtWord.ts';

test('what is cut is a beginning of the text, within the limit, with no character in two', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.stringMatching(/^[a-z 🚢]{0,80}$/u));
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 40 }), (written, most) => {
      const kept = cutAtWord(written, most);
      expect(kept.cut).toBe(written.length > most);
      expect(written.startsWith(kept.text)).toBe(true);
      expect(kept.text.length).toBeLessThanOrEqual(most);
      if (!/\p{Surrogate}/u.test(written)) expect(kept.text).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 500 },
  );
});
