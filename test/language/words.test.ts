import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, lexerFor } from '../../src/language/words.ts';
import { isReadAtOnce } from '../stall.ts';

/** The words of a text, as they stand there. */
function wordsOf(text: string, language = 'en'): string[] {
  return lexerFor(language)
    .tokens(text)
    .map((token) => token.text);
}

/** Whether two spellings are compared as the same word. */
function areOne(one: string, other: string, language = 'en'): boolean {
  const { stem } = lexerFor(language);
  return stem(one) === stem(other);
}

describe('the words of a text', () => {
  test.each([
    ['The last boat, at nine.', ['The', 'last', 'boat', 'at', 'nine']],
    ['It isn’t Voss’s, is it?', ['It', 'isn’t', 'Voss’s', 'is', 'it']],
    ["It isn't Voss's", ['It', "isn't", "Voss's"]],
    ['£9,000 or 3.5%', ['9,000', 'or', '3.5']],
    ['‘fool’', ['fool']],
    ['a shi*** kingdom', ['a', 'shi', 'kingdom']],
    ['Zoë’s café', ['Zoë’s', 'café']],
    ['Порт Салтби', ['Порт', 'Салтби']],
    ['… — “”', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('are found in scripts without spaces', () => {
    expect(wordsOf('船は九時に出る', 'ja').length).toBeGreaterThan(2);
  });

  test('know which of them say nothing alone', () => {
    const said = lexerFor('en')
      .tokens('The ferry of the night')
      .filter(({ stop }) => !stop);
    expect(said.map(({ text }) => text)).toEqual(['ferry', 'night']);
    const gesagt = lexerFor('de')
      .tokens('Die Fähre und der Hafen')
      .filter(({ stop }) => !stop);
    expect(gesagt.map(({ text }) => text)).toEqual(['Fähre', 'Hafen']);
  });

  test('stand where their offsets say, in order, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_500 }), (text) => {
        let end = 0;
        for (const token of lexerFor('en').tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('of a long paragraph are those of its parts', () => {
    const line = 'Mara Voss’s ferry left Grimsholm at 9.30 with 1,200 sheep. ';
    const once = wordsOf(line);
    const often = wordsOf(line.repeat(100));
    expect(often).toEqual(Array.from({ length: 100 }, () => once).flat());
  });

  test.each([
    ['letters', 'a'],
    ['short words', 'a '],
    ['apostrophes', '’'],
    ['marks over letters', '\u0301'],
    ['halves of pairs', '\ud83d'],
  ])('are found at once in 100,000 %s', (_, piece) => isReadAtOnce(piece, lexerFor('en').tokens));
});

describe('compared by its stem, a word is the same', () => {
  test.each([
    ['in upper and lower case', 'Ferry', 'FERRY'],
    ['in the plural', 'ferry', 'ferries'],
    ['in another tense', 'deploys', 'deployed'],
    ['with its possessive ending', 'Voss', 'Voss’s'],
    ['with a straight apostrophe', 'Voss’s', "Voss's"],
    ['with that of a plural', 'pilots', 'pilots’'],
    ['without the marks over its letters', 'Zoë', 'Zoe'],
    ['composed and decomposed', 'caf\u00e9', 'cafe\u0301'],
    ['without the points of an abbreviation', 'U.S.', 'US'],
    ['in full-width letters', 'Ｆｅｒｒｙ', 'ferry'],
    ['with a ligature', 'ﬁne', 'fine'],
  ])('%s', (_, one, other) => {
    expect(areOne(one, other)).toBe(true);
  });

  test.each([
    ['by the rules of its own language', 'Häfen', 'Hafen', 'de'],
    ['in a region’s variant of it', 'Häfen', 'Hafen', 'de-AT'],
    ['in other scripts', 'порты', 'порт', 'ru'],
  ])('%s', (_, one, other, language) => {
    expect(areOne(one, other, language)).toBe(true);
  });
});

describe('compared by its stem, it is another', () => {
  test.each([
    ['with other letters', 'boat', 'goat'],
    ['with another number', '1998', '1999'],
    ['with a point between digits', '3.5', '35'],
    ['where the language has no stemmer', 'ferry', 'ferries', 'xx'],
  ])('%s', (_, one, other, language = 'en') => {
    expect(areOne(one, other, language)).toBe(false);
  });
});

test('a lone apostrophe is no word, and a dotted capital I is an i', () => {
  expect(fold('’')).toBe('');
  expect(fold('İstanbul')).toBe(fold('istanbul'));
});
