import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../src/search/wording/wording.ts';
import { ask, shapesFor, wordingFrom } from './written.ts';

describe('a question asks a frame', () => {
  const wording = wordingFrom({
    frames: `
age: how old; what age | aged NUM
age-at: how old was he when | at the age of NUM
date: when | on DATE
deaths: how many died | NUM dead`,
  });
  const framed = (question: string) => ask(wording, question).question.framed;
  const words = (question: string, sentence: string) =>
    shapesFor(wording, question, sentence).map((shape) => shape.words);

  test('with one of its phrases, in whatever form', () => {
    expect(framed('what age is she')).toBe(true);
    expect(framed('what is she')).toBe(false);
  });

  test('whoever stands where the phrase has a pronoun', () => {
    const sentence = 'He left at the age of 30.';
    expect(words('how old was he when he left', sentence)).toEqual(['30']);
    expect(words('how old was the prime minister when he left', sentence)).toEqual(['30']);
    expect(words('how old was the tall and happy young man when he left', sentence)).toEqual([]);
  });

  test('with words between that only help', () => {
    expect(words('how many people have died', 'There are 14 dead.')).toEqual(['14']);
  });

  test('and not another that says much less of it', () => {
    expect(words('how old was he when he left', 'A man aged 40.')).toEqual([]);
    expect(words('how old is he', 'A man aged 40.')).toEqual(['40']);
  });
});

describe('a shape', () => {
  const find = (shapes: string, sentence: string, question = 'tell me') =>
    shapesFor(wordingFrom({ frames: `frame: tell me | ${shapes}` }), question, sentence);

  test('counts 1 with words of it, less as a word alone, least as a slot alone', () => {
    expect(find('aged NUM', 'A man aged 40.')).toEqual([{ value: 1, words: '40' }]);
    expect(find('teenager', 'He is a teenager.')).toEqual([{ value: 0.7, words: 'teenager' }]);
    expect(find('NUM', 'There were 40.')).toEqual([{ value: 0.4, words: '40' }]);
  });

  test('has its words in any form, and words that lead up to one left out', () => {
    expect(find('cost MONEY', 'It costs about £5 million.')).toEqual([{ value: 1, words: '5 million' }]);
    expect(find('be found in PLACE', 'She was found in the Hague.')).toEqual([{ value: 1, words: 'Hague' }]);
  });

  test('does not reach over what parts words', () => {
    expect(find('born in PLACE', 'Born in, say, Leeds.')).toEqual([]);
    expect(find('born in PLACE', 'Born in — Leeds.')).toEqual([]);
  });

  test('wants the marks that it is written with', () => {
    expect(find(', NUM ,', 'Ida Holm, 54, won.')).toEqual([{ value: 0.7, words: '54' }]);
    expect(find(', NUM ,', 'Ida Holm 54 won, and 30.')).toEqual([]);
    expect(find('(NAME)', 'The party (Greens) won.')).toEqual([{ value: 0.7, words: 'Greens' }]);
  });

  test('is none where the question holds what fills it', () => {
    expect(find('led by NAME', 'It is led by Holm.', 'tell me about Holm')).toEqual([]);
    expect(find('NAME, NUM', 'It was Ida Holm, 54.', 'tell me about Ida Holm')).toEqual([
      { value: 0.7, words: '54' },
    ]);
  });

  test('comes after those of a higher value', () => {
    expect(find('NUM; aged NUM', 'Of 12 men, one aged 40.').map(({ value }) => value)).toEqual([1, 0.4, 0.4]);
  });
});

describe('a slot is filled', () => {
  const fills = (slot: string, sentence: string) =>
    shapesFor(wordingFrom({ frames: `frame: tell me | xx ${slot}` }), 'tell me', `Xx ${sentence}`).map(
      ({ words }) => words,
    );

  test.each([
    ['NUM', '40 men', ['40']],
    ['NUM', '1,200.50 men', ['1,200.50']],
    ['NUM', 'two hundred and ten men', ['two hundred and ten']],
    ['NUM', '3.5 million men', ['3.5 million']],
    ['NUM', '£40', []],
    ['NUM', 'men', []],
    ['NUMth', '40th birthday', ['40th']],
    ['NUMth', 'third place', ['third']],
    ['NUMs', '30s', ['30s']],
    ['MONEY', '$3.5 million', ['3.5 million']],
    ['MONEY', '40 pounds', ['40 pounds']],
    ['MONEY', '40 men', []],
    ['DATE', '5 January 2019, at', ['5 January 2019']],
    ['DATE', 'January 5, 2019', ['January 5, 2019']],
    ['DATE', 'the 5th of May', ['5th of May']],
    ['DATE', 'last week', ['last week']],
    ['DATE', 'Monday', ['Monday']],
    ['DATE', '1987', ['1987']],
    ['DATE', '40', []],
    ['DATE', 'may', []],
    ['PLACE', 'New Haven to', ['New Haven']],
    ['PLACE', 'Mr Holm', []],
    ['NAME', 'Ida Holm said', ['Ida Holm']],
    ['NAME', 'Monday', []],
    ['NAME', 'nobody', []],
    ['ROLE', 'police officer', ['police officer']],
    ['ROLE', 'table', []],
    ['QUOTE', '“never again,” he', ['never again']],
    ['QUOTE', "the workers' union", []],
  ])('%s by what “%s” has of it', (slot, sentence, words) => expect(fills(slot, sentence)).toEqual(words));
});

describe('the frames that are shipped', () => {
  const english = wordingOf('en');

  test.each([
    ['how old is the mayor', 'Maria Lund, 54, has been mayor since 2019.', '54'],
    ['how old was he when he won', 'He was aged just 17 when he took the title.', '17'],
    ['how much did it cost', 'The bridge cost about £5 million to build.', '5 million'],
    ['where was he born', 'He was born in Ghent.', 'Ghent'],
    ['when did it happen', 'It happened on 5 January 2019.', '5 January 2019'],
    ['why did they shut it', 'The mine closed because of floods.', 'because'],
  ])('know how “%s” is answered', (question, sentence, words) => {
    expect(shapesFor(english, question, sentence).map((shape) => shape.words)).toContain(words);
  });
});
