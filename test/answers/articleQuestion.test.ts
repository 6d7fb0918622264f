import { describe, expect, test } from 'vitest';
import { type ArticleQuestion, articleQuestionOf } from '../../src/answers/articleQuestion.ts';
import { inLocale, LANGUAGES } from '../../src/words/language.ts';
import { type WordKey, words } from '../../src/words/words.ts';
import { withoutStall } from '../stall.ts';

describe('what is asked of the article itself', () => {
  test.each<[ArticleQuestion, readonly string[]]>([
    [
      'gist',
      [
        'what is it about',
        'What’s this about?',
        'so whats the article about',
        'tldr',
        'give me the gist please',
        'summarize it',
        'sum it up for me',
        'in a nutshell?',
        'what happened',
        'what are the main points'.replace('are ', 'is '),
      ],
    ],
    ['author', ['who wrote this', 'who is the author?', 'Who wrote the article', 'who is it by', 'author']],
    [
      'published',
      ['when was this published', 'when did it come out?', 'how old is this article', 'publication date'],
    ],
    [
      'people',
      [
        'who is in it',
        'whos mentioned in the article',
        'list the people',
        'who are the people in this story',
      ],
    ],
    ['length', ['how long is the article', 'how many words are there', 'word count']],
    [
      'disputed',
      [
        'what is disputed',
        'does it contradict itself',
        'is this article true?',
        'is this real',
        'any contradictions?',
      ],
    ],
    ['source', ['where is this from', 'whats the link', 'which paper is it from']],
  ])('%s', (asked, questions) => {
    for (const question of questions)
      expect([question, articleQuestionOf(question)]).toEqual([question, asked]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each<[ArticleQuestion, WordKey]>([
    ['gist', 'askGist'],
    ['people', 'askNamed'],
    ['disputed', 'askDisputed'],
    ['length', 'askLength'],
    ['title', 'askTitle'],
  ])('%s is understood as Pilcrow itself asks for it', (asked, key) => {
    const question = inLocale(language, () => words(key));
    expect([question, articleQuestionOf(question)]).toEqual([question, asked]);
  });
});

test.each<[ArticleQuestion, readonly string[]]>([
  [
    'gist',
    [
      'worum geht’s hier',
      'Wovon handelt der Artikel?',
      'fasse den Artikel kurz zusammen, bitte',
      'de quoi ça parle ?',
      'De quoi s’agit-il ?',
      'résume l’article s’il te plaît',
      '¿De qué va esto?',
      'de que trata',
      'Про що йдеться у статті?',
      'підсумуй, будь ласка',
    ],
  ],
  [
    'author',
    ['wer hat das geschrieben?', 'Qui a écrit cet article ?', '¿Quién escribió el artículo?', 'хто автор?'],
  ],
  [
    'published',
    [
      'Wann ist der Artikel erschienen?',
      'Quand est paru l’article ?',
      '¿cuándo se publicó este artículo?',
      'Коли опублікували статтю?',
    ],
  ],
  [
    'people',
    ['wer wird im Artikel zitiert', '¿Quién aparece en el artículo?', 'хто згадується в цій статті'],
  ],
  ['title', ['Wie heißt der Artikel?', '¿Cómo se titula este artículo?', 'як називається стаття']],
  [
    'source',
    ['woher stammt der Artikel?', 'D’où vient cet article ?', '¿De dónde es esto?', 'звідки стаття'],
  ],
])('in other words: %s', (asked, questions) => {
  for (const question of questions)
    expect([question, articleQuestionOf(question)]).toEqual([question, asked]);
});

test.each([
  'what is the declaration about',
  'who wrote the letter',
  'when was the law published',
  'how long is the bridge',
  'who is in prison',
  'what happened on Tuesday',
  'where was the report from Kyiv published',
  'what does Voss say',
  'Worum geht es in dem Gesetz?',
  'De quoi parle la loi ?',
  '¿Quién escribió la carta?',
  'Про що закон?',
  '',
  '?',
])('“%s” is asked of what the article tells', (question) => {
  expect(articleQuestionOf(question)).toBeNull();
});

describe('after a question on what the article tells', () => {
  const before = ['who sent a letter?'];

  test.each(['who wrote it', 'and who is it by?', 'when did it come out', 'what happened?'])(
    '“%s” may mean something of that',
    (question) => {
      expect(articleQuestionOf(question)).not.toBeNull();
      expect(articleQuestionOf(question, 'any', before)).toBeNull();
    },
  );

  test.each([
    ['gist', 'what is it about?'],
    ['gist', 'summarise it'],
    ['author', 'who wrote this'],
    ['author', 'who is the author?'],
    ['people', 'who is in it'],
    ['published', 'when was this published'],
  ])('the %s is asked of the article all the same: “%s”', (asked, question) => {
    expect(articleQuestionOf(question, 'any', before)).toBe(asked);
  });
});

test('after a question on the article itself, “it” is the article', () => {
  expect(articleQuestionOf('and who wrote it?', 'any', ['what is it about?', 'who sent a letter?'])).toBe(
    'author',
  );
  expect(articleQuestionOf('when did it come out?', 'any', ['who wrote it?', 'summary'])).toBe('published');
  expect(
    articleQuestionOf('when did it come out?', 'any', ['who wrote it?', 'who sent a letter?']),
  ).toBeNull();
});

test('a command that asks for something else is not asked of the article', () => {
  expect(articleQuestionOf('what happened', 'date')).toBeNull();
  expect(articleQuestionOf('who wrote this', 'person')).toBe('author');
});

test('long texts are looked at without a stall', () =>
  withoutStall(() => {
    for (const piece of ['what is ', 'please ', '? ', 'summary of it '])
      expect(articleQuestionOf(piece.repeat(50_000))).toBeNull();
  }));
