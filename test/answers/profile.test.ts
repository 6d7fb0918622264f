import { describe, expect, test } from 'vitest';
import { profileFor } from '../../src/answers/profile.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf, articleId } from '../article.ts';

const quarrel = analysisOf(`
  A quarrel over the ferry fund
  Mayor Oriel Tanby opened the new harbour with a speech.
  Two former clerks allege that Tanby took £9,000 from the ferry fund.
  “The engine is older than I am,” Captain Mara Voss told the council.
  Nobody else spoke, and the gulls were heard.
  “The winters are long,” Voss said. Tanby denied that she had taken £9,000 from the ferry fund.
  The film ‘Safe Crossing’ was shown by Zoë Saint-Clair on the quay.
`);
const index = indexArticles([quarrel]);

const asked = (question: string, of = index) => profileFor(question, of, silent);
const nameFor = (question: string, of = index) => asked(question, of)?.profile.name ?? null;

/** The paragraphs of an answer, in order. */
function placesFor(question: string): number[] {
  const answer = asked(question)?.answer;
  return answer?.kind === 'found' ? answer.passages.map(({ paragraph }) => paragraph.number) : [];
}

describe('a profile is given', () => {
  test.each([
    'Mara Voss',
    'mara voss',
    'Voss',
    'VOSS?',
    'Who is Mara Voss?',
    'who’s Voss',
    "Who's Voss?",
    'who was Voss',
    '  Mara   Voss.  ',
    'Wer ist Mara Voss?',
    'Qui est Mara Voss ?',
    '¿Quién es Mara Voss?',
    'Хто така Mara Voss?',
    'Хто це — Mara Voss?',
  ])('for “%s”', (question) => {
    expect(nameFor(question)).toBe('Mara Voss');
  });

  test('whatever accents and hyphens a name is typed with', () => {
    expect(nameFor('zoe saint clair')).toBe('Zoë Saint-Clair');
  });
});

describe('no profile is given', () => {
  test.each([
    '',
    '?',
    'who',
    'who is',
    'who is the mayor?',
    'who told Mara Voss about it?',
    'Mara Voss and Oriel Tanby',
    'Mara',
    'Hanne Lund',
    '¶3',
    'Safe Crossing',
    'a b c d e f g h',
    'x'.repeat(5_000),
    'who is '.repeat(2_000),
  ])('for “%.40s”', (question) => {
    expect(asked(question)).toBeNull();
  });

  test('where two people go by the name, though either has one', () => {
    const ines = analysisOf('The boat\nInes Moor bought a boat. Moor rowed it.', { id: articleId('a') });
    const tom = analysisOf('The cart\nTom Moor sold a cart. Moor walked home.', { id: articleId('b') });
    expect(nameFor('Moor', indexArticles([ines]))).toBe('Ines Moor');
    const both = indexArticles([ines, tom]);
    expect(nameFor('Tom Moor', both)).toBe('Tom Moor');
    expect(nameFor('Moor', both)).toBeNull();
  });
});

describe('it tells', () => {
  test('what the article calls somebody, where they are quoted and where they are named', () => {
    expect(asked('Voss')?.profile).toEqual({
      name: 'Mara Voss',
      aliases: ['Voss'],
      roles: ['Captain'],
      said: [3, 5],
      named: [3, 5],
    });
    expect(asked('Tanby')?.profile).toMatchObject({ said: [], named: [1, 2, 5] });
  });

  test('with the passage that says what they are first, then what they said, each once', () => {
    expect(placesFor('Tanby')).toEqual([1, 2, 5]);
    expect(placesFor('Voss')).toEqual([3, 5]);
  });

  test('no allegation without its standing', () => {
    const answer = asked('Tanby')?.answer;
    const alleged = answer?.kind === 'found' ? answer.passages[1] : null;
    expect(alleged).toMatchObject({
      status: 'alleged',
      by: 'Two former clerks',
      denial: { span: { paragraph: 5 } },
    });
  });

  test('at most ten passages', () => {
    const many = Array.from({ length: 15 }, () => 'Then Mara Voss went aboard.').join('\n');
    const answer = asked('Mara Voss', indexArticles([analysisOf(`A\n${many}`)]))?.answer;
    expect(answer?.kind === 'found' && answer.passages).toHaveLength(10);
  });
});
