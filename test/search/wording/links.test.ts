import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../src/search/wording/wording.ts';
import { ask, linksBetween, wordingFrom } from './written.ts';

describe('the strength of a link', () => {
  const wording = wordingFrom({
    lexicon: `
# Made up, so that every sense is counted.
snitch; grass; ~moan | whistleblower; ~insider
quit; chuck in | resignation
boss | chief; captain
skipper | captain
run out of money; skint | insolvency
run | race`,
  });
  const strength = (asked: string, sentence: string) =>
    linksBetween(wording, `[who] ${asked}`, sentence)[asked.split(' ')[0] ?? '']?.strength;

  test('is nearly that of the word itself from a way to ask to a way to write', () => {
    expect(linksBetween(wording, '[who] snitched', 'The whistleblower spoke.')).toEqual({
      snitched: { strength: 0.95, word: 'whistleblower' },
    });
  });

  test('is less between two ways to ask', () => expect(strength('snitch', 'A grass told them.')).toBe(0.7));

  test('is halved by every loose relation', () => {
    expect(strength('snitch', 'An insider told them.')).toBe(0.5);
    expect(strength('moan', 'The whistleblower spoke.')).toBe(0.5);
    expect(strength('moan', 'An insider told them.')).toBe(0.25);
  });

  test('is less, the more senses an expression has', () => {
    expect(strength('boss', 'The chief spoke.')).toBe(0.95);
    expect(strength('boss', 'The captain spoke.')).toBeCloseTo(2 ** -0.25, 4);
  });

  test('is the best of all', () => {
    expect(strength('snitch', 'A grass, an insider and the whistleblower.')).toBe(0.95);
  });

  test('is none with the same expression, nor with one of another cluster', () => {
    expect(strength('snitch', 'A snitch.')).toBe(0);
    expect(strength('snitch', 'His resignation.')).toBe(0);
  });

  test('counts for every term of a phrase', () => {
    expect(linksBetween(wording, '[who] chucked [it] in', 'After his resignation.')).toEqual({
      chucked: { strength: 0.95, word: 'resignation' },
      in: { strength: 0.95, word: 'resignation' },
    });
  });

  test('is halved where a longer expression covers the word', () => {
    expect(strength('run', 'The race began.')).toBe(0.95);
    expect(linksBetween(wording, '[did it] run [out of] money', 'The race began.')).toEqual({
      run: { strength: 0.5, word: 'race' },
      money: { strength: 0, word: null },
    });
  });

  test('names the first word of a phrase in the sentence', () => {
    expect(linksBetween(wording, '[was he] skint', 'They had run out of money.')).toEqual({
      skint: { strength: 0.7, word: 'run' },
    });
  });

  test('is kept by the words of the question before', () => {
    expect(linksBetween(wording, '[and] quit', 'The whistleblower spoke.', '[who] snitched')).toEqual({
      quit: { strength: 0, word: null },
      snitched: { strength: 0.95, word: 'whistleblower' },
    });
  });
});

describe('a phrase without a term', () => {
  const wording = wordingFrom({
    lexicon: 'did it; go under; who did it | culprit; collapse\nfor it | purpose',
  });

  test('is a term more', () => {
    expect(ask(wording, 'shop [go under]').question.extras).toEqual([{ first: 1, last: 2 }]);
    expect(linksBetween(wording, 'shop [go under]', 'Since the collapse.')).toEqual({
      shop: { strength: 0, word: null },
      'extra 0': { strength: 0.95, word: 'collapse' },
    });
  });

  test('is none where one of its words is a term', () => {
    expect(ask(wording, 'shop go [under]').question.extras).toEqual([]);
  });

  test('is the longest of those that overlap', () => {
    expect(ask(wording, '[who did it]').question.extras).toEqual([{ first: 0, last: 2 }]);
  });

  test('is none where it only leads up to the verb', () => {
    expect(ask(wording, '[did it] work').question.extras).toEqual([]);
  });
});

describe('the lexicon that is shipped', () => {
  const english = wordingOf('en-GB');

  test.each([
    ['[did the shop] go bust', 'It filed for bankruptcy.', 'bust', 'bankruptcy'],
    ['[who] snitched', 'The whistleblower sold documents.', 'snitched', 'whistleblower'],
    ['[was she] sacked', 'The board dismissed her.', 'sacked', 'dismissed'],
  ])('links “%s” with “%s”', (question, sentence, term, word) => {
    const link = linksBetween(english, question, sentence)[term];
    expect(link?.word).toBe(word);
    expect(link?.strength).toBeGreaterThan(0.2);
  });
});
