import { describe, expect, test } from 'vitest';
import { articlesIn, articleValue, findArticle, oneArticle, scopeOf } from '../../src/command/scope.ts';
import { type Corpus, emptyCorpus } from '../../src/corpus/corpus.ts';
import { UserError } from '../../src/errors.ts';
import { articleId, articleOf } from '../article.ts';
import { saying } from '../saying.ts';
import { corpusOf } from './program.ts';

const boat = articleOf('All about boats\nOne.\nTwo.', { id: articleId('boat') });
const ferry = articleOf('The night ferry\nThree.', { id: articleId('north/ferry') });
const two = corpusOf(boat, ferry);
/** A place without an article of its own. */
const all = (corpus: Corpus) => ({ corpus, articleHere: null });

describe('an article is meant', () => {
  test.each([
    ['by its id', 'north/ferry', 'north/ferry'],
    ['by its title', 'The night ferry', 'north/ferry'],
    ['by its title, however it is written', 'the NIGHT ferry', 'north/ferry'],
    ['by its id, in small letters or large', 'North/FERRY', 'north/ferry'],
    ['by the value of its completion', articleValue(boat.id), 'boat'],
  ])('%s', (_, meant, id) => {
    expect(findArticle(two, meant).id).toBe(id);
  });

  test('by its id rather than by the title that another has', () => {
    const corpus = corpusOf(
      articleOf('zebra\nOne.', { id: articleId('a') }),
      articleOf('Two\nTwo.', { id: articleId('zebra') }),
    );
    expect(findArticle(corpus, 'zebra').id).toBe('zebra');
  });

  test('by its id as it is written rather than by the same in other letters', () => {
    const corpus = corpusOf(
      articleOf('One\nOne.', { id: articleId('Boat') }),
      articleOf('Two\nTwo.', { id: articleId('boat') }),
    );
    expect(findArticle(corpus, 'boat').id).toBe('boat');
    expect(findArticle(corpus, 'Boat').id).toBe('Boat');
  });

  test.each(['', 'sheep', 'ferry', 'constructor'])(
    'that there is not, and those that there are are named: “%s”',
    (meant) => {
      const finding = () => findArticle(two, meant);
      expect(finding).toThrow(UserError);
      expect(finding).toThrow(expect.objectContaining({ hint: saying('boat, north/ferry') }));
    },
  );
});

describe('what is searched', () => {
  test('is the article given, else all', () => {
    expect(scopeOf(all(two), 'boat').paragraphs).toHaveLength(2);
    expect(scopeOf(all(two), undefined).paragraphs).toHaveLength(3);
  });

  test('is the article of the place, where none is given', () => {
    const here = { corpus: two, articleHere: ferry.id };
    expect(scopeOf(here, undefined).paragraphs).toHaveLength(1);
    expect(scopeOf(here, 'boat').paragraphs).toHaveLength(2);
    expect(oneArticle(here, undefined).id).toBe('north/ferry');
  });

  test('is not something else where the article of the place is gone', () => {
    const gone = { corpus: corpusOf(boat), articleHere: ferry.id };
    for (const finding of [scopeOf, oneArticle]) {
      expect(() => finding(gone, undefined)).toThrow(/north\/ferry, no longer serves/);
    }
    expect(articlesIn(gone, undefined)).toEqual([]);
    expect(scopeOf(gone, 'boat').paragraphs).toHaveLength(2);
  });

  test('is nothing where nothing serves', () => {
    expect(() => scopeOf(all(emptyCorpus(0)), undefined)).toThrow(UserError);
    expect(() => oneArticle(all(emptyCorpus(0)), undefined)).toThrow(UserError);
  });
});

describe('one article', () => {
  test('is the one given, or the only one', () => {
    expect(oneArticle(all(two), 'boat').id).toBe('boat');
    expect(oneArticle(all(corpusOf(ferry)), undefined).id).toBe('north/ferry');
  });

  test('has to be named where there are several', () => {
    expect(() => oneArticle(all(two), undefined)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        hint: saying('All about boats (boat); The night ferry (north/ferry)'),
      }),
    );
  });
});
