import { describe, expect, test } from 'vitest';
import { findContinuations } from '../../src/language/continuations.ts';
import { articleOf } from '../article.ts';
import { isReadAtOnce } from '../stall.ts';

/** Which paragraphs a sentence goes on from, and to. */
function joined(...lines: readonly string[]): [number, number][] {
  return [...findContinuations(articleOf(['Title', ...lines].join('\n')).paragraphs)];
}

describe('a sentence goes on in the next paragraph', () => {
  test.each([
    ['after an initial', 'The line was asked for by T.', 'Renn, who led the council.'],
    ['after a title', 'The island’s only physician was Dr.', 'Hanne Lund, who rowed at night.'],
    ['after U.S.', 'The plan was agreed with U.S.', 'President Ines Moor in Saltby.'],
    ['after U.K.', 'He met Moor and U.K.', 'Prime Minister Renn.'],
    ['when it begins in lower case', 'The boat left Grimsholm at nine', 'and came back at ten.'],
    ['after a comma', 'When the boat came back,', 'nobody waved.'],
    ['after a word that wants another', 'It was a victory for the', 'Saltby Harbour Board.'],
    ['after an abbreviation, in lower case', 'They are talks with the U.S.', 'and with Saltby.'],
  ])('%s', (_, first, second) => {
    expect(joined(first, second)).toEqual([[1, 2]]);
  });

  test('past a caption that stands between the two', () => {
    expect(joined('She met Dr.', 'caption: A boat at sea', 'Lund, who rowed.')).toEqual([[1, 3]]);
  });

  test('more than once', () => {
    expect(joined('It was for the', 'boats of the', 'Saltby Board.')).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
});

describe('a sentence does not go on', () => {
  test.each([
    ['after its end', 'The boat left.', 'Nobody waved.'],
    ['after U.S. that ends it', 'Banks shut across the U.S.', 'The boat left.'],
    ['after a quotation', 'She said: “It will sink.”', 'Nobody waved.'],
    ['after a colon', 'She said:', '“It will sink.”'],
    ['after a line without a stop', 'What happens next', 'The council meets on Friday.'],
    ['where the next begins with a small name after its end', 'The boat left.', 'iPhones were lost.'],
  ])('%s', (_, first, second) => {
    expect(joined(first, second)).toEqual([]);
  });

  test('under another heading', () => {
    expect(joined('She met Dr.', '# The island', 'Lund, who rowed.')).toEqual([]);
  });

  test('into a caption or a list, or from one', () => {
    expect(joined('caption: A boat of the', 'Saltby Board left.')).toEqual([]);
    expect(joined('list: A boat of the', 'Saltby Board left.')).toEqual([]);
    expect(joined('She met Dr.', 'caption: Hanne Lund')).toEqual([]);
  });

  test('where there is no next paragraph', () => {
    expect(joined('She met Dr.')).toEqual([]);
    expect(joined()).toEqual([]);
  });
});

test.each(['a ', 'Dr. ', '.', '”', ','])('long paragraphs of “%s” are joined at once', (piece) =>
  isReadAtOnce(piece, (text) => joined(text, text, text)),
);
