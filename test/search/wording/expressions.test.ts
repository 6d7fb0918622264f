import { expect, test } from 'vitest';
import { expressionsIn, wordingFrom } from './written.ts';

const find = (lexicon: string, text: string) => expressionsIn(wordingFrom({ lexicon }), text);

test('an expression stands where its words follow one another, in whatever form', () => {
  expect(find('sack | lay off', 'They were laying off staff.')).toEqual(['laying off']);
});

test('its words in another order, or with others between, are not it', () => {
  expect(find('sack | lay off', 'They lay there, far off.')).toEqual([]);
  expect(find('sack | lay off', 'Off they lay.')).toEqual([]);
});

test('pronouns, articles and possessives may stand between its words, two at most', () => {
  const lexicon = 'give the sack; put forward | dismiss';
  expect(find(lexicon, 'They gave him the sack; she put herself forward.')).toEqual([
    'gave him the sack',
    'put herself forward',
  ]);
  expect(find(lexicon, 'They gave her a the sack; she put herself too forward.')).toEqual([]);
});

test('an expression that is written with a pronoun stands there with another as well', () => {
  const lexicon = 'give your word; shut them | promise';
  expect(find(lexicon, 'She gave her word.')).toEqual(['gave her word']);
  expect(find(lexicon, 'They shut the gates.')).toEqual(['shut']);
});

test('irregular forms are forms of their word', () => {
  expect(find('sell off; man | divest', 'The men sold off the farm.')).toEqual(['men', 'sold off']);
  expect(find('fireman | firefighter', 'Three firemen came.')).toEqual(['firemen']);
});

test('a form that is a word of its own is both', () => {
  expect(find('find; found | locate', 'They found it.')).toEqual(['found', 'found']);
});

test('forms of be, do, have and get are one, and so are the ways to write “not”', () => {
  expect(find('is not true; got away | deny', 'It wasn’t true, and he gets away.')).toEqual(['gets away']);
  expect(find('was not true | deny', 'It is not true.')).toEqual(['is not true']);
  expect(find('not true | deny', 'It isn’t true.')).toEqual(['isn’t true']);
});

test('longer expressions and those within them are all found', () => {
  expect(find('run out of money; money | cash', 'It ran out of money.')).toEqual([
    'ran out of money',
    'money',
  ]);
});

test('a single stop word is no expression, a phrase of them is', () => {
  expect(find('up; was | until', 'It was up to us.')).toEqual([]);
  expect(find('out of | without', 'It came out of nowhere.')).toEqual(['out of']);
});

test('articles and “to” before an expression are no part of it', () => {
  expect(find('the boss; to quit | chief', 'A boss quits.')).toEqual(['boss', 'quits']);
});
