import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';
import { isReadAtOnce } from '../stall.ts';

/** Sentences end where ¦ is drawn, and nowhere else. */
function splits(drawn: string, language = 'en'): void {
  const text = drawn.replaceAll('¦', '');
  const ends = new Set(splitSentences(text, language).map(({ end }) => end));
  ends.delete(text.trimEnd().length);
  const found = Array.from(text, (character, at) => (ends.has(at) ? `¦${character}` : character)).join('');
  expect(found).toBe(drawn);
}

describe('a sentence ends', () => {
  test.each([
    'The boat left.¦ Nobody waved.',
    'Is it late?¦ Yes!¦ It is.',
    'What?!¦ No way.',
    'Who?¦ Me.¦ Why?',
    'I said no.¦ Nobody heard.',
    'That was I.¦ Nobody else came.',
    'She has 3.¦ He has 4.',
    'It costs £3.50.¦ That is dear.',
    'Visit example.org.¦ It is free.',
    '“It will sink.”¦ Nobody laughed.',
    '‘It will sink.’¦ Nobody laughed.',
    'He asked, “Why?”¦ She left.',
    'He said: ‘No.’¦ Then he left.',
    '“No.”¦ “Yes.”',
    '‘I would,’ he said.¦ ‘But no.’',
    'She said: “It will sink.¦ We know it.”¦ He left.',
    'He said it (as before).¦ She left.',
    'He left.¦ (She stayed.)¦ It rained.',
  ])('%s', (drawn) => splits(drawn));
});

describe('an abbreviation may end one', () => {
  test.each([
    'He lives in the U.S.¦ He sails.',
    'He is from the U.K.¦ She is not.',
    'It left at 9 p.m.¦ The crew slept.',
    'The time was 10:30 a.m.¦ Then it rained.',
    'He has a Ph.D.¦ She has none.',
    'It was built by Voss Inc.¦ The company declined to comment.',
    'Renn retired in Dec.¦ He was 60.',
  ])('%s', (drawn) => splits(drawn));
});

describe('an abbreviation that goes on ends none', () => {
  test.each([
    'Mr. Voss met Mrs. Lund.¦ They left.',
    'Dr. Hanne Lund came.¦ St. Olaf did not.',
    'J. R. Renn spoke.¦ So did T. Voss.',
    'Gov. Renn and Sen. Voss met.',
    'It was Lt. Col. Renn.',
    'Renn, Jr. and Voss, Sr. met.',
    'The U.S. Navy came.¦ It left.',
    'The talks with U.S. officials ended.',
    'The E.U. has agreed.',
    'In Washington, D.C., police said so.',
    'It left at 9 p.m. on Tuesday.',
    'It left at 9 p.m. Tuesday.',
    'Voss Ltd. Chairman Renn spoke.',
    'It was built by Voss & Co. in 1911.',
    'It happened on Jan. 6, 2026, at sea.',
    'On Sept. 11 it closed.',
    'See No. 10 for it.',
    'Read it in vol. 3, p. 12.',
    'It is 5 ft. 3 in. long.',
    'Boats, e.g. ferries, i.e. ours, sail.',
    'Renn v. Voss was heard.',
    'Grimsholm vs. Saltby ended 2-1.',
    'The prime minister, Mr.\u00a0Renn, left.',
  ])('%s', (drawn) => splits(drawn));
});

describe('a sentence goes on', () => {
  test.each([
    '“Will it sink?” she asked.',
    '“It will sink!” said Voss.',
    'Prices rose 2.5 percent.',
    'Visit www.example.org for more.',
    'It ended … and began again.',
    'Yahoo! shares rose.',
    '“U.S.” is short.',
    'A line\nthat is broken goes on.',
  ])('%s', (drawn) => splits(drawn));
});

describe('other languages', () => {
  test.each([
    ['de', 'Das Schiff sinkt.¦ Niemand lacht.'],
    ['de', 'Sie fuhr z.B. nach Saltby.'],
    ['fr', 'Le bateau coule.¦ Personne ne rit.'],
    ['ja', '船が沈む。¦誰も笑わない。'],
    ['uk', 'Пором тоне.¦ Ніхто не сміється.'],
  ])('%s: %s', (language, drawn) => splits(drawn, language));
});

test('every character that is not white space stands in exactly one sentence', () => {
  const piece = fc.constantFrom(
    'Voss',
    'left',
    '.',
    '. ',
    '”',
    '“',
    ' ',
    '\n',
    'U.S.',
    'Dr.',
    '…',
    '🚢',
    '(',
    '9',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );
  fc.assert(
    fc.property(text, (written) => {
      let end = 0;
      for (const sentence of splitSentences(written, 'en')) {
        expect(written.slice(end, sentence.start).trim()).toBe('');
        expect(sentence.end).toBeGreaterThan(sentence.start);
        const words = written.slice(sentence.start, sentence.end);
        expect(words).toBe(words.trim());
        end = sentence.end;
      }
      expect(written.slice(end).trim()).toBe('');
    }),
    { numRuns: 300 },
  );
});

test('no sentence is cut in two where a long paragraph is looked at in parts', () => {
  const sentence = 'The ferry left Grimsholm at nine, and nobody on the council waved.';
  splits(Array.from({ length: 200 }, () => sentence).join('¦ '));
});

test.each([
  ['points', '.'],
  ['abbreviations', 'Dr. '],
  ['quotation marks', '”'],
  ['white space', ' '],
  ['letters', 'a'],
])('a paragraph of nothing but %s is split at once', (_, piece) =>
  isReadAtOnce(piece, (text) => splitSentences(text, 'en')),
);
