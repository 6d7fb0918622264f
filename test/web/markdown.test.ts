import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/message/escape.ts';
import { type Inline, readInline, readMarkdown } from '../../src/web/page/markdown.ts';
import { HOSTILE } from '../discord/markdown.ts';

/** Shows what is read: `⟨kind inside⟩`. */
function drawn(inside: readonly Inline[]): string {
  return inside
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      const about = inline.kind === 'link' ? `link ${inline.url}` : inline.kind;
      return `⟨${about} ${drawn(inline.inside)}⟩`;
    })
    .join('');
}

describe('a line', () => {
  test.each([
    ['**bold** and __under__', '⟨bold bold⟩ and ⟨underline under⟩'],
    ['**a \\*\\* b**', '⟨bold a ** b⟩'],
    ['[¶1 · a title](https://example.org/a) · x', '⟨link https://example.org/a ¶1 · a title⟩ · x'],
    ['<https://example.org/>', '⟨link https://example.org/ https://example.org/⟩'],
    ['**never closed', '**never closed'],
    ['****', '****'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['<javascript:alert(1)>', '<javascript:alert(1)>'],
    ['\\[a](https://example.org)', '[a](https://example.org)'],
    ['a \\ b \\', 'a \\ b \\'],
  ])('%s', (markdown, shown) => expect(drawn(readInline(markdown))).toBe(shown));
});

test('lines are told apart by how they begin', () => {
  const lines = readMarkdown('title\n> quoted\n-# small\n- item\n  - nested\n\\- plain');
  expect(lines.map(({ kind }) => kind)).toEqual(['plain', 'quotation', 'small', 'item', 'nested', 'plain']);
  expect(lines.map(({ inside }) => drawn(inside))).toEqual([
    'title',
    'quoted',
    'small',
    'item',
    'nested',
    '- plain',
  ]);
});

describe('what was escaped shows as it stood,', () => {
  const shown = (text: string) => readMarkdown(escapeMarkdown(text));

  test.each(HOSTILE)('%j', (text) => {
    const lines = shown(text);
    expect(lines.map(({ inside }) => drawn(inside)).join('\n')).toBe(text);
    expect(lines.every(({ kind }) => kind === 'plain')).toBe(true);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(
          shown(text)
            .map(({ inside }) => drawn(inside))
            .join('\n'),
        ).toBe(text);
      }),
    );
  });
});
