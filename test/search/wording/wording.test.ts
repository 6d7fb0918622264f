import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Token } from '../../../src/language/analysis.ts';
import { lexerFor } from '../../../src/language/words.ts';
import { compileWording } from '../../../src/search/wording/compile/compileWording.ts';
import { wordingOf } from '../../../src/search/wording/wording.ts';
import { encodeWording } from '../../../src/search/wording/wordingData.ts';
import { withoutStall } from '../../stall.ts';

const lexer = lexerFor('en');
const english = wordingOf('en');

describe('whatever is asked of whatever text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'go bust who did it how old was the boss sold got him a £5 million, 54, Leeds “ ” ( ) in'.split(' '),
    ),
    fc.string(),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

  test('links are 0 to .95 and name a token, shapes lie in the sentence', () => {
    fc.assert(
      fc.property(text, text, (question, sentence) => {
        const asked = lexer.tokens(question);
        const tokens = lexer.tokens(sentence);
        const read = english.read(tokens);
        const { extras, linksTo, shapesIn } = english.ask(
          [{ tokens: asked, termAt: asked.map(({ stop }, at) => (stop ? -1 : at)) }],
          asked.length,
        );
        const { strength, at } = linksTo(read);
        expect(strength.length).toBe(asked.length + extras.length);
        for (const [term, value] of strength.entries()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(Math.fround(0.95));
          expect(value > 0).toBe(tokens[at[term] ?? -1] !== undefined);
        }
        for (const range of extras) expectWithin(range, asked);
        for (const range of english.expressionsIn(read)) expectWithin(range, tokens);
        const shapes = shapesIn(read, tokens, sentence);
        for (const range of shapes) expectWithin(range, tokens);
        expect(shapes.map(({ value }) => value)).toEqual(
          shapes.map(({ value }) => value).sort((a, b) => b - a),
        );
      }),
    );
  });

  function expectWithin({ first, last }: { first: number; last: number }, tokens: readonly Token[]): void {
    expect(first).toBeGreaterThanOrEqual(0);
    expect(last).toBeGreaterThanOrEqual(first);
    expect(last).toBeLessThan(tokens.length);
  }
});

describe('a hundred thousand words at once', () => {
  test.each(['who', 'go', 'get', 'the', 'how old was', 'run out of money', '“Leeds,', '1', 'of', 'May 5,'])(
    'of nothing but “%s” do not hold the program up',
    async (piece) => {
      const words = piece.split(' ').length;
      const text = `${piece} `.repeat(100_000 / words);
      const tokens = lexer.tokens(text);
      const question = { tokens, termAt: tokens.map((_, at) => at % 50) };
      await withoutStall(() => {
        const read = english.read(tokens);
        const asked = english.ask([question], 50);
        asked.linksTo(read);
        asked.shapesIn(read, tokens, text);
        const short = lexer.tokens('how old was he when it was said');
        english.ask([{ tokens: short, termAt: short.map(() => 0) }], 1).shapesIn(read, tokens, text);
      });
    },
  );
});

test('another language has no wording', () => {
  const tokens = lexer.tokens('go bust bankruptcy how old 54');
  const wording = wordingOf('de');
  const read = wording.read(tokens);
  const asked = wording.ask([{ tokens, termAt: tokens.map((_, at) => at) }], tokens.length);
  expect([...asked.linksTo(read).strength]).toEqual(tokens.map(() => 0));
  expect(asked.extras).toEqual([]);
  expect(asked.framed).toBe(false);
  expect(asked.shapesIn(read, tokens, 'go bust')).toEqual([]);
  expect(wording.expressionsIn(read)).toEqual([]);
});

test('the same texts are compiled to the same bytes', () => {
  const compile = () =>
    encodeWording(
      compileWording({
        lexicon: [{ name: 'a.txt', text: 'sack; fire | dismiss\nboss | chief' }],
        frames: [{ name: 'frames.txt', text: 'age: how old | aged NUM' }],
      }),
    );
  expect(compile()).toEqual(compile());
});

test.each(['sack; fire', 'sack | ', 'sack | fire | dismiss'])(
  'the line “%s” has not two sides, and is told by file and line',
  (line) => {
    const lexicon = [{ name: 'work.txt', text: `boss | chief\n${line}\n` }];
    expect(() => compileWording({ lexicon, frames: [] })).toThrow(/^work\.txt:2 has not two sides/);
  },
);
