import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../src/command/quotationsIn.ts';

describe('what a message quotes', () => {
  test.each<[string, string, string[]]>([
    ['words between quotation marks', 'He said “no boat” and "no ferry".', ['no boat', 'no ferry']],
    ['words of another language’s marks', '„kein Boot“ und «pas de bateau»', ['kein Boot', 'pas de bateau']],
    ['lines that begin with a bracket, together', '> no boat\n> no ferry\nso they say', ['no boat no ferry']],
    ['two block quotations with a line between', '> no boat\nand\n> no ferry', ['no boat', 'no ferry']],
    ['two block quotations with a blank line between', '> no boat\n\n> no ferry', ['no boat', 'no ferry']],
    ['what a block quotation quotes, as part of it', '> She said “no boat”.', ['She said “no boat”.']],
    ['a quotation over two lines', '“no boat\nand no ferry”', ['no boat\nand no ferry']],
    ['the same once', '“no boat”, I say: “no boat”', ['no boat']],
    ['one left open up to the blank line', '“no boat, he said\n\nnothing else', ['no boat, he said']],
    ['nothing in plain talk', 'It isn’t the boys’ boat > ours', []],
    ['nothing between marks that hold no words', '“…” and "?!"', []],
  ])('is %s', (_, message, quotations) => {
    expect(quotationsIn(message)).toEqual(quotations);
  });

  test('stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('“', '”', '"', 'a', ' ', '\n', '>', '’') }),
        (message) => {
          const bare = message.replace(/[\s>]+/g, '');
          for (const words of quotationsIn(message)) expect(bare).toContain(words.replace(/[\s>]+/g, ''));
        },
      ),
    );
  });
});
