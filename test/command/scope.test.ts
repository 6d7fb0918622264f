import { describe, expect, test } from 'vitest';
import { articleValue, findArticle, oneArticle, scopeOf } from '../../src/command/scope.ts';
import { emptyCorpus } from '../../src/corpus/corpus.ts';
import { UserError } from '../../src/errors.ts';
import { articleId, articleOf } from '../article.ts';
import { corpusOf } from './program.ts';

const boat = articleOf('All about boats\nOne.\nTwo.', { id: articleId('boat') });
const ferry = articleOf('The night ferry\nThree.', { id: articleId('north/ferry') });
const two = corpusOf(boat, ferry);

describe('an article is meant', () => {
  test.each([
    ['by its id', 'north/ferry', 'north/ferry'],
    ['by its title', 'The night ferry', 'north/ferry'],
    ['by its title, however it is written', 'the NIGHT ferry', 'north/ferry'],
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

  test.each(['', 'sheep', 'ferry', 'constructor'])(
    'that there is not, and those that there are are named: “%s”',
    (meant) => {
      const finding = () => findArticle(two, meant);
      expect(finding).toThrow(UserError);
      expect(finding).toThrow(
        expect.objectContaining({ hint: expect.stringContaining('boat, north/ferry') }),
      );
    },
  );
});

describe('what is searched', () => {
  test('is the article given, else all', () => {
    expect(scopeOf(two, 'boat').paragraphs).toHaveLength(2);
    expect(scopeOf(two, undefined).paragraphs).toHaveLength(3);
  });

  test('is nothing where nothing serves', () => {
    expect(() => scopeOf(emptyCorpus(0), undefined)).toThrow(UserError);
    expect(() => oneArticle(emptyCorpus(0), undefined)).toThrow(UserError);
  });
});

describe('one article', () => {
  test('is the one given, or the only one', () => {
    expect(oneArticle(two, 'boat').id).toBe('boat');
    expect(oneArticle(corpusOf(ferry), undefined).id).toBe('north/ferry');
  });

  test('has to be named where there are several', () => {
    expect(() => oneArticle(two, undefined)).toThrow(
      expect.objectContaining({ name: 'UserError', hint: expect.stringContaining('boat, north/ferry') }),
    );
  });
});
