import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/language/naming/nameKey.ts';
import { analysisOf } from '../article.ts';
import { expectDrawn, readDrawn } from './drawing.ts';

/** Each ⟦name=Whose⟧ is the name of that person, and no other name is anybody's. */
function belong(drawn: string): void {
  const analysis = readDrawn(drawn, /⟦|=[^⟧]*⟧/g);
  const spans = analysis.mentions.flatMap(({ span, person }) =>
    person === undefined ? [] : [{ span, open: '⟦', close: `=${person}⟧` }],
  );
  expectDrawn(drawn, analysis, spans);
}

describe('a surname or a given name alone is whose the full name is', () => {
  test.each([
    '⟦Margaret Dunmore=Margaret Dunmore⟧ came. Then ⟦Dunmore=Margaret Dunmore⟧ left.',
    '⟦Margaret Dunmore=Margaret Dunmore⟧ came. Then ⟦Margaret=Margaret Dunmore⟧ left.',
    'Mr ⟦Sandhu=Dev Sandhu⟧ came. It was ⟦Dev Sandhu=Dev Sandhu⟧ again.',
    '⟦Ursula von der Leyen=Ursula von der Leyen⟧ came. They saw ⟦von der Leyen=Ursula von der Leyen⟧.',
    '⟦Joseph Wragg=Joseph Wragg⟧ came. They saw ⟦Joe Wragg=Joseph Wragg⟧.',
    '⟦J. Wragg=Joseph Wragg⟧ came. They saw ⟦Joseph Wragg=Joseph Wragg⟧.',
    '⟦Volodymyr Zelensky=Volodymyr Zelensky⟧ came. They saw ⟦Zelenskyy=Volodymyr Zelensky⟧.',
    '⟦José Núñez=José Núñez⟧ came. They saw ⟦Nunez=José Núñez⟧.',
  ])('%s', belong);
});

describe('of two who share a surname', () => {
  test.each([
    // A title tells her from him.
    '⟦Ann Hobb=Ann Hobb⟧ and ⟦Tom Hobb=Tom Hobb⟧ came. They saw Mrs ⟦Hobb=Ann Hobb⟧.',
    '⟦Ann Hobb=Ann Hobb⟧ and ⟦Tom Hobb=Tom Hobb⟧ came. They saw Mr ⟦Hobb=Tom Hobb⟧.',
    // A couple's surname alone is nobody's.
    '⟦Ann Hobb=Ann Hobb⟧ and ⟦Tom Hobb=Tom Hobb⟧ came. They saw Hobb.',
    // A given name tells who.
    '⟦Ann Hobb=Ann Hobb⟧ and ⟦Tom Hobb=Tom Hobb⟧ came. They saw ⟦Tom=Tom Hobb⟧.',
    // Whom the article calls by it, it goes on calling so.
    `⟦Ann Hobb=Ann Hobb⟧ came. They saw ⟦Hobb=Ann Hobb⟧.
     Her nephew ⟦Tom Hobb=Tom Hobb⟧ came. They saw ⟦Hobb=Ann Hobb⟧ again.`,
    `⟦Tom Hobb=Tom Hobb⟧ came.
     ⟦Ann Hobb=Ann Hobb⟧ came. They saw Mrs ⟦Hobb=Ann Hobb⟧. They saw ⟦Hobb=Ann Hobb⟧ again.`,
    // Nobody is called so yet: whom the article brings in first.
    `⟦Tom Hobb=Tom Hobb⟧ came.
     ⟦Ann Hobb=Ann Hobb⟧ came. They saw ⟦Hobb=Tom Hobb⟧.`,
    // Both are somebody.
    '⟦Ann Hobb=Ann Hobb⟧ met ⟦Clara Hobb=Clara Hobb⟧.',
    '⟦Frank Hobb Jr.=Frank Hobb Jr.⟧ met ⟦Frank Hobb=Frank Hobb⟧.',
  ])('%s', belong);
});

test('a person is called by the longest form, and the others are aliases', () => {
  const [person, ...others] = analysisOf(`The title
    Sandhu said so. Dev Sandhu, the mayor, and Mr Sandhu are one; Dev is his name.`).people;
  expect(others).toEqual([]);
  expect(person).toMatchObject({ name: 'Dev Sandhu', aliases: ['Sandhu', 'Dev'], roles: ['the mayor'] });
});

test('people come in the order of the article', () => {
  const { people } = analysisOf('The title\nTobias Renn met Mara Voss. Hanne Lund wrote to Tobias Renn.');
  expect(people.map(({ name }) => name)).toEqual(['Tobias Renn', 'Mara Voss', 'Hanne Lund']);
});

test.each([
  ['Mrs Quillan left.', 'she'],
  ['Sir Quillan left.', 'he'],
  ['Margaret Quillan left.', 'she'],
  ['Tobias Quillan left.', 'he'],
  ['Quorin Zandt, the actress, left.', 'she'],
  ['Mr Quillan left.', 'he'],
  ['Quorin Zandt, 51, left.', 'unknown'],
])('%s → %s', (text, gender) => {
  expect(analysisOf(`The title\n${text}`).people[0]?.gender).toBe(gender);
});

describe('spellings of one name have one key', () => {
  test.each([
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленский', 'Зеленський'],
    ['Emmanuel Macron', 'EMMANUEL MACRON', 'Emmanuel Macron’s'],
    ['Macron', 'Макрон', 'President Macron'.slice(10)],
    ['Mitsotakis', 'Μητσοτάκης'],
    ['Mr Núñez', 'Nunez'],
    ['Kim Jong-un', 'Kim Jongun'],
    ['Yulia', 'Julia', 'Юлия'],
  ])('%s', (...names) => {
    expect(new Set(names.map(nameKey)).size).toBe(1);
  });

  test.each([
    ['Smith', 'Smythe'],
    ['Dunmore', 'Dunmoor'],
    ['Ann', 'Jan'],
    ['Lee', 'Li'],
    ['Brown', 'Braun'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
