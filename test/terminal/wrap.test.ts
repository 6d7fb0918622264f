import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { visible } from '../../src/terminal/visible.ts';
import { breakLines } from '../../src/terminal/wrap.ts';
import { withoutStall } from '../stall.ts';

const lines = (text: string, columns: number) =>
  breakLines(text, columns).map(({ start, end }) => text.slice(start, end));

test('a line ends between words', () => {
  expect(lines('The night ferry lands at Saltby.', 12)).toEqual(['The night', 'ferry lands', 'at Saltby.']);
});

test('a line that just fits is left whole', () => {
  expect(lines('at Saltby', 9)).toEqual(['at Saltby']);
});

test('a word that is too long is cut between characters', () => {
  expect(lines('Saltby', 4)).toEqual(['Salt', 'by']);
  expect(lines('渡船は夜', 5)).toEqual(['渡船', 'は夜']);
  expect(lines(`${'👩‍🚀'.repeat(300)}`, 4)).toEqual(Array(150).fill('👩‍🚀👩‍🚀'));
  expect(lines('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
});

test('a line feed ends a line, and no-break spaces do not', () => {
  expect(lines('a\n\nb', 9)).toEqual(['a', '', 'b']);
  expect(lines('nine\u00a0pm now', 9)).toEqual(['nine\u00a0pm', 'now']);
});

const text = fc.string({ unit: 'grapheme' }).map(visible);

test('every line fits, and nothing but white space is lost', () => {
  fc.assert(
    fc.property(
      fc.array(text).map((parts) => parts.join(' ')),
      fc.integer({ min: 18, max: 40 }),
      (whole, columns) => {
        const broken = lines(whole, columns);
        for (const line of broken) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(broken.join('').replaceAll(/[ \t]/g, '')).toBe(whole.replaceAll(/[ \t\n]/g, ''));
      },
    ),
  );
});

test.each(['x'.repeat(200_000), 'a b '.repeat(100_000), '渡'.repeat(200_000), `a${' '.repeat(400_000)}b`])(
  'long texts are broken in a blink (case %#)',
  (text) => withoutStall(() => void breakLines(text, 80)),
);
