import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentHash, Paragraph } from '../../src/articles/article.ts';
import { compareParagraphs } from '../../src/corpus/paragraphChanges.ts';

/** Paragraphs that say these letters. */
function says(letters: string): Paragraph[] {
  return [...letters].map((text, index) => {
    return { number: index + 1, kind: 'body', section: [], text, hash: text as ContentHash };
  });
}

/** Such as `+3c`: paragraph 3 was added and says c. */
function changes(before: string, after: string): string[] {
  const marks = { added: '+', changed: '~', removed: '-' };
  return compareParagraphs(says(before), says(after)).map(({ kind, number, text }) => {
    return `${marks[kind]}${number}${text}`;
  });
}

describe('what became of paragraphs', () => {
  test.each([
    ['abc', 'abc', []],
    ['abc', 'abxc', ['+3x']],
    ['abc', 'xabc', ['+1x']],
    ['abc', 'axc', ['~2x']],
    ['abcd', 'acd', ['-2b']],
    ['abcd', 'axycd', ['~2x', '+3y']],
    ['aba', 'ab', ['-3a']],
    ['', 'ab', ['+1a', '+2b']],
    ['ab', '', ['-1a', '-2b']],
    ['aab', 'aaab', ['+3a']],
  ])('from %s to %s', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('tells as many added as removed more than there were, whatever they say', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const told = compareParagraphs(says(before), says(after));
        const count = (kind: string) => told.filter((change) => change.kind === kind).length;
        expect(before.length + count('added') - count('removed')).toBe(after.length);
        for (const { kind, number, text } of told) {
          expect((kind === 'removed' ? before : after).charAt(number - 1)).toBe(text);
        }
        expect(told.length === 0).toBe(before === after);
      }),
    );
  });
});
