import { describe, expect, test } from 'vitest';
import { linkedArticle, withoutLinks } from '../../src/command/linkedArticle.ts';
import { articleId, articleOf } from '../article.ts';
import { corpusOf } from './program.ts';

const corpus = corpusOf(
  articleOf('The ferry\nOne.', { id: articleId('ferry'), source: 'https://www.example.org/ferry' }),
  articleOf('The tides\nTwo.', { id: articleId('tides') }),
  articleOf('A story\nThree.', { id: articleId('story'), source: 'https://example.org/story?id=3' }),
);

describe('a link in a question', () => {
  test.each([
    ['what is it about? https://example.org/ferry/', 'what is it about?'],
    ['https://example.org/ferry#comments, who sank?', 'who sank?'],
    ['is <http://example.org/ferry?utm_medium=x> true', 'is true'],
    ['https://else.example/ferry and https://example.org/ferry', 'and'],
  ])('means the article from there, and is not asked: %s', (text, question) => {
    expect(linkedArticle(text, corpus)).toEqual({ article: 'ferry', unknown: false, question });
  });

  test('means it with a slash at the end of its query as well', () => {
    const { article } = linkedArticle('<https://example.org/story?id=3/> who sank?', corpus);
    expect(article).toBe('story');
  });

  test.each(['', 'who sank?', '.. who?', 'https://', 'example.org/ferry'])(
    'that there is not leaves the question as it is: “%s”',
    (text) => {
      expect(linkedArticle(text, corpus)).toEqual({ article: null, unknown: false, question: text });
    },
  );

  test.each([
    ['https://example.org/ferry/2 who sank?', 'https://example.org/ferry/2 who sank?'],
    ['https://example.org/', ''],
    ['(<https://example.org/x>)', ''],
  ])('that leads elsewhere is unknown, and asks nothing alone: %s', (text, question) => {
    expect(linkedArticle(text, corpus)).toEqual({ article: null, unknown: true, question });
  });

  test.each([
    ['who sank? https://example.org/x', 'who sank?'],
    ['is (https://example.org/x) true?', 'is ( ) true?'],
    [' who sank', ' who sank'],
  ])('is no word of the question: %s', (text, question) => {
    expect(withoutLinks(text)).toBe(question);
  });

  test('among thousands of marks takes no time to speak of', () => {
    const text = `https://${').'.repeat(2_000)}a ${'https://'.repeat(2_000)}`;
    expect(linkedArticle(text, corpus).article).toBeNull();
  });
});
