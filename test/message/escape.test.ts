import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/message/escape.ts';
import { HOSTILE, shown } from '../discord/markdown.ts';
import { withoutStall } from '../stall.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '~',
        '|',
        '`',
        '\\',
        '#',
        '-',
        '>',
        '<',
        '@',
        ':',
        '/',
        '[',
        ']',
        '(',
        ')',
        '.',
        '1',
        'a',
        ' ',
        '\n',
        '\r',
        'http://x.y',
        '<t:0>',
        '<@1>',
        '@everyone',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('an escaped text', () => {
  test.each(HOSTILE)('reads as it was written and holds no markup: %j', (text) => {
    expect(shown(escapeMarkdown(text))).toEqual({ text, marks: [] });
  });

  test('reads as it was written and holds no markup, whatever it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(shown(escapeMarkdown(text))).toEqual({ text, marks: [] });
      }),
    );
  });

  test('can be read back exactly', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  test('is the text, with backslashes: nothing invisible is added', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(escapeMarkdown(text).replaceAll('\\', '')).toBe(text.replaceAll('\\', ''));
      }),
    );
  });

  test('is left alone where it means nothing', () => {
    for (const plain of [
      'Who was it, at 10:30 (or 1.5 hours later)?',
      'a - b + c = d # e > f',
      'No. 12: yes!',
      '’“”—…¶',
    ]) {
      expect(escapeMarkdown(plain)).toBe(plain);
    }
  });

  test('of a megabyte of blanks and digits is ready at once', () => {
    const text = `${'\r '.repeat(250_000)}${'1'.repeat(250_000)}${' '.repeat(250_000)}`;
    return withoutStall(() => escapeMarkdown(text));
  });
});
