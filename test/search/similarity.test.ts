import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, stemSimilarity } from '../../src/search/similarity.ts';

/** Short words over few letters, so that they often have something in common. */
const word = fc.stringMatching(/^[abc]{0,6}$/);
const stem = fc.oneof(
  fc.stringMatching(/^[abc]{1,10}$/),
  fc.constantFrom('starmer', 'stramer', 'zelenski', 'zelenskyy'),
);

describe('the distance of two words', () => {
  test.each([
    ['ferry', 'ferry', 0],
    ['ferry', 'ferr', 1],
    ['ferry', 'fferry', 1],
    ['ferry', 'furry', 1],
    ['starmer', 'stramer', 1],
    ['ferry', 'boat', 5],
    ['', 'abc', 3],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance);
  });

  test('is what a slow, plain reckoning says', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(plainDistance(one, other), most + 1));
      }),
      { numRuns: 500 },
    );
  });

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(stem, stem, (one, other) => {
        expect(editDistance(one, other, 3)).toBe(editDistance(other, one, 3));
      }),
    );
  });
});

/** Every way to edit one word into the other, tried. */
function plainDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const ways = [
    plainDistance(a, other) + 1,
    plainDistance(one, b) + 1,
    plainDistance(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
  ];
  const isSwapped = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  if (isSwapped) ways.push(plainDistance(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...ways);
}

describe('the likeness of two stems', () => {
  test('is 1 for the same and less for any other', () => {
    fc.assert(
      fc.property(stem, stem, fc.boolean(), (one, other, misspelt) => {
        expect(stemSimilarity(one, one, misspelt)).toBe(1);
        const likeness = stemSimilarity(one, other, misspelt);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness === 1).toBe(one === other);
      }),
    );
  });

  test('is the same in both directions where nothing is misspelt', () => {
    fc.assert(
      fc.property(stem, stem, (one, other) => {
        expect(stemSimilarity(one, other, false)).toBe(stemSimilarity(other, one, false));
      }),
    );
  });

  test('is never less for what may be misspelt', () => {
    fc.assert(
      fc.property(stem, stem, (one, other) => {
        expect(stemSimilarity(one, other, true)).toBeGreaterThanOrEqual(stemSimilarity(one, other, false));
      }),
    );
  });

  test.each([
    ['a letter too many', 'zelenskyy', 'zelensky'],
    ['letters that changed places', 'stramer', 'starmer'],
    ['two letters amiss in a long word', 'zaporizhia', 'zaporizhzhia'],
  ])('is high for %s', (_, asked, written) => {
    expect(stemSimilarity(asked, written, true)).toBeGreaterThan(0.7);
  });

  test.each([
    ['short words that differ', 'cat', 'cut'],
    ['a letter amiss that changes little but the meaning, where both are words', 'vote', 'note'],
    ['words that share their beginning alone', 'commander', 'commerce'],
  ])('is nothing for %s', (_, asked, written) => {
    expect(stemSimilarity(asked, written, false)).toBe(0);
  });
});
