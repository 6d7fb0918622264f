import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';
import { expectDrawn, readDrawn } from './drawing.ts';

/** What is drawn as ⟦a role⟧ is one of the person named beside it, and nothing else is a role. */
function roles(drawn: string): void {
  const analysis = readDrawn(drawn, /[⟦⟧]/g);
  expectDrawn(
    drawn,
    analysis,
    analysis.roles.map(({ span }) => ({ span, open: '⟦', close: '⟧' })),
  );
}

describe('a title is a role', () => {
  test.each([
    '⟦British Prime Minister⟧ Keir Starmer spoke.',
    'They heard ⟦former President⟧ Bronwyn Achari.',
    'They heard ⟦Detective Chief Inspector⟧ Ana Ruiz.',
    'They heard ⟦Rev.⟧ Tobias Achterberg.'.replace('⟦Rev.⟧', '⟦Rev⟧.'),
  ])('%s', roles);
});

describe('a noun before the name is a role, with what belongs to it', () => {
  test.each([
    'They heard ⟦Acme chief executive⟧ Ana Ruiz.',
    'They heard ⟦council spokeswoman⟧ Ana Ruiz.',
    'They heard ⟦her brother⟧ Tobias Renn.',
    'They heard ⟦the retired nurse⟧ Ana Ruiz.',
    'They heard ⟦Labour’s leader⟧ Ana Ruiz.',
  ])('%s', roles);
});

describe('a description beside the name is a role', () => {
  test.each([
    'Ana Ruiz, ⟦the council’s cabinet member for transport⟧, spoke.',
    'Ana Ruiz, 51, ⟦a student nurse from Inishgarve⟧, spoke.',
    'They heard Ana Ruiz, ⟦chief executive of Acme⟧.',
    'Ana Ruiz, ⟦a former minister⟧ coaxed out of a long and quiet retirement in the hills behind the lake by three friends of hers, spoke.',
    '⟦The speaker of the chamber⟧, Ana Ruiz, spoke.',
    '⟦Its leader⟧, Ana Ruiz, spoke.',
    '⟦Acme’s chief executive⟧, Ana Ruiz, spoke.',
    'Ana Ruiz, who is ⟦a lawyer for the firm⟧, spoke.',
    'Ana Ruiz is ⟦the mayor⟧.',
    'Ana Ruiz, 51, was ⟦a teacher⟧.',
    'Ana Ruiz ⟦President of Norland⟧ and Tobias Renn ⟦Prime Minister of Great Saltby⟧ sign a lease.',
  ])('%s', roles);
});

describe('what tells nothing of anybody is no role', () => {
  test.each([
    'Mr Sandhu and Mrs Hobb spoke.',
    'Ana Ruiz, however, spoke.',
    'Ana Ruiz, in a long letter to the mayor, spoke.',
    'According to Ana Ruiz, the captain was asleep.',
    'Ana Ruiz, the boat and the dog went down.',
    'Ana Ruiz is tired.',
    'Ana Ruiz was the first to leave.',
    'In March, Ana Ruiz spoke.',
    'On the island, Ana Ruiz spoke.',
    'The minister said, Ana Ruiz would speak.',
  ])('%s', roles);
});

test('a role is its person’s, each once', () => {
  const { people } = analysisOf(`The title
    Prime Minister Ana Ruiz met the mayor, Tobias Renn. Prime Minister Ana Ruiz left.`);
  expect(people.map(({ name, roles: own }) => [name, own])).toEqual([
    ['Ana Ruiz', ['Prime Minister']],
    ['Tobias Renn', ['the mayor']],
  ]);
});

test('a description between two names belongs to the first', () => {
  const { people } = analysisOf('The title\nThey saw Ana Ruiz, the mayor, Tobias Renn, and Mara Voss.');
  expect(people[0]?.roles).toEqual(['the mayor']);
  expect(people[1]?.roles).toEqual([]);
});
