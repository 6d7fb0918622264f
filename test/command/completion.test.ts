import { describe, expect, test } from 'vitest';
import type { StringOption } from '../../src/command/command.ts';
import { complete } from '../../src/command/completion.ts';
import { findArticle } from '../../src/command/scope.ts';
import { articleId, articleOf, FERRY } from '../article.ts';
import { corpusOf } from './program.ts';

const long = `harbour/${'very-'.repeat(30)}long`;
const corpus = corpusOf(
  articleOf(FERRY),
  articleOf(`The lighthouse ${'of Saltby '.repeat(20)}\nIt is old.`, { id: articleId(long) }),
  articleOf('A ferry to Réunion\n“It is far,” Zoë Moor said.', { id: articleId('reunion') }),
);

function offers(completes: NonNullable<StringOption['completes']>, typed: string): string[] {
  const option = { type: 'string', description: 'x', completes } as const;
  return complete(option, typed, corpus.articles).map(({ label }) => label);
}

describe('what is offered while somebody types', () => {
  test.each([
    ['mara', 'Mara Voss'],
    ['Vo', 'Mara Voss'],
    ['zoe', 'Zoë Moor'],
    [' LUND', 'Hanne Lund'],
  ])('people with a name that begins so: “%s”', (typed, name) => {
    expect(offers('people', typed)).toEqual([name]);
  });

  test.each([
    ['mrra', 'Mara Voss'],
    ['Mara Vsos', 'Mara Voss'],
    ['vos', 'Mara Voss'],
    ['vosss', 'Mara Voss'],
    ['Haanne', 'Hanne Lund'],
    ['tobais ren', 'Tobias Renn'],
    ['lnd', 'Hanne Lund'],
  ])('people whose name begins nearly so: “%s”', (typed, name) => {
    expect(offers('people', typed)).toEqual([name]);
  });

  test('nobody for two letters that begin no name, or for another name', () => {
    for (const typed of ['mx', 'Peter', 'Voltaire']) expect(offers('people', typed)).toEqual([]);
  });

  test('articles by their id as well', () => {
    expect(offers('articles', 'very-very')).toHaveLength(1);
  });

  test('nobody, where nobody is called that', () => {
    expect(offers('people', 'xq')).toEqual([]);
  });

  test('everybody once, while nothing is typed', () => {
    const everybody = offers('people', '');
    expect(everybody).toEqual(expect.arrayContaining(['Mara Voss', 'Tobias Renn', 'Hanne Lund', 'Zoë Moor']));
    expect(new Set(everybody).size).toBe(everybody.length);
  });

  test('those who are quoted, for a speaker', () => {
    expect(offers('speakers', '')).toEqual(['Mara Voss', 'Tobias Renn', 'Zoë Moor']);
  });

  test('titles that begin with it before those that hold it', () => {
    expect(offers('articles', 'the')[0]).toMatch(/^The night ferry/);
    expect(offers('articles', 'a fe')).toEqual(['A ferry to Réunion']);
    expect(offers('articles', 'ferry')).toHaveLength(2);
    expect(offers('articles', 'reunion')).toEqual(['A ferry to Réunion']);
  });

  test('nothing for an option that does not complete', () => {
    expect(complete({ type: 'string', description: 'x' }, '', corpus.articles)).toEqual([]);
  });
});

describe('whatever is offered', () => {
  test('is found by typing where there are more than 25', () => {
    const many = corpusOf(
      ...Array.from({ length: 60 }, (_, number) =>
        articleOf(`Boat ${number}\nA.`, { id: articleId(`b-${number}`) }),
      ),
    );
    const option = { type: 'string', description: 'x', completes: 'articles' } as const;
    expect(complete(option, 'boat 59', many.articles).map(({ value }) => value)).toEqual(['b-59']);
    expect(complete(option, 'baot 59', many.articles).map(({ value }) => value)).toContain('b-59');
  });

  test('is at most 25 and 100 characters long, and names the article it stands for', () => {
    const many = corpusOf(
      ...Array.from({ length: 40 }, (_, number) =>
        articleOf('Boats 🚢\nA.', { id: articleId(`boat-${number}`) }),
      ),
      articleOf(`${'🚢'.repeat(80)}\nA.`, { id: articleId(long) }),
    );
    const option = { type: 'string', description: 'x', completes: 'articles' } as const;
    expect(complete(option, '', many.articles)).toHaveLength(25);
    const [offered] = complete(option, '🚢', many.articles);
    expect(offered?.label).not.toMatch(/\p{Surrogate}/u);
    expect(offered?.label.length).toBeLessThanOrEqual(100);
    expect(offered?.value.length).toBeLessThanOrEqual(100);
    expect(findArticle(many, offered?.value ?? '').id).toBe(long);
  });
});
