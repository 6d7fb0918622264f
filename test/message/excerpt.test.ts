import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/message/excerpt.ts';
import { withoutStall } from '../stall.ts';

const sentences = Array.from({ length: 40 }, (_, n) => `The ferry number ${n} sails to harbour ${n} today.`);
const long = sentences.join(' ');

function shownOf(text: string, keep: string | null, room: number): string {
  const start = keep === null ? 0 : text.indexOf(keep);
  const kept = keep === null ? null : { start, end: start + keep.length };
  const { start: from, end: to } = excerpt(text, kept, room, (part) => part.end - part.start);
  return text.slice(from, to);
}

describe('of a text that is too long', () => {
  test('whole sentences around what must be kept are shown', () => {
    const keep = 'The ferry number 20 sails to harbour 20 today.';
    const shown = shownOf(long, keep, 250);
    expect(shown).toContain(keep);
    expect(shown.length).toBeGreaterThan(200);
    expect(shown).toMatch(/^The ferry number 1\d .* today\.$/);
  });

  test('the beginning is shown where nothing must be kept', () => {
    expect(shownOf(long, null, 120)).toBe(sentences.slice(0, 2).join(' '));
  });

  test('the end can be kept', () => {
    expect(shownOf(long, sentences[39] ?? '', 120)).toBe(sentences.slice(38).join(' '));
  });

  test('words are kept whole where not even one sentence fits', () => {
    expect(shownOf('harbour '.repeat(100).trim(), null, 30)).toMatch(/^(harbour )+harbour$|^harbour$/);
  });

  test('a paragraph as long as a book takes no time', () => {
    const book = 'x. '.repeat(1_000_000);
    const middle = { start: 1_500_000, end: 1_500_002 };
    return withoutStall(() => excerpt(book, middle, 4_000, ({ start, end }) => end - start));
  });
});

test('what is shown fits, lies within the text and touches what must be kept, whatever the text', () => {
  const text = fc
    .array(fc.constantFrom('Aa bb. ', 'x', '*', '. ', '😀', '\n', 'long word '))
    .map((p) => p.join(''));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 4, max: 60 }), (paragraph, a, b, room) => {
      const [start = 0, end = 0] = [a, b].map((n) => n % (paragraph.length + 1)).sort((m, n) => m - n);
      const keep = end > start ? { start, end } : null;
      const double = (part: { start: number; end: number }) => 2 * (part.end - part.start);
      const shown = excerpt(paragraph, keep, room, double);
      expect(shown.start).toBeGreaterThanOrEqual(0);
      expect(shown.end).toBeLessThanOrEqual(paragraph.length);
      expect(double(shown)).toBeLessThanOrEqual(Math.max(room, 2));
      if (keep) expect(shown.start).toBeLessThanOrEqual(keep.start);
      if (keep && double(keep) <= room) expect(shown.end).toBeGreaterThanOrEqual(keep.end);
    }),
  );
});
