import { describe, expect, test } from 'vitest';
import { linkedArticle } from '../../src/command/linkedArticle.ts';
import { articleId, articleOf } from '../article.ts';
import { corpusOf } from './program.ts';

const corpus = corpusOf(
  articleOf('The ferry\nOne.', { id: articleId('ferry'), source: 'https://www.example.org/ferry' }),
  articleOf('The tides\nTwo.', { id: articleId('tides') }),
);

describe('a link in a question', () => {
  test.each([
    ['what is it about? https://example.org/ferry/', 'what is it about?'],
    ['https://example.org/ferry#comments, who sank?', 'who sank?'],
    ['is <http://example.org/ferry?utm_medium=x> true', 'is true'],
    ['https://else.example/ferry and https://example.org/ferry', 'https://else.example/ferry and'],
  ])('means the article from there, and is not asked: %s', (text, question) => {
    expect(linkedArticle(text, corpus)).toEqual({ article: 'ferry', question });
  });

  test.each([
    '',
    'who sank?',
    'https://example.org/',
    'https://example.org/ferry/2',
    'https://',
    'example.org/ferry',
  ])('that leads elsewhere, or none, stays as it is: “%s”', (text) => {
    expect(linkedArticle(text, corpus)).toEqual({ article: null, question: text });
  });

  test('among thousands of marks takes no time to speak of', () => {
    const text = `https://${').'.repeat(2_000)}a ${'https://'.repeat(2_000)}`;
    expect(linkedArticle(text, corpus).article).toBeNull();
  });
});
