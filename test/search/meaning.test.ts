import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer.ts';
import { type ArticleIndex, indexArticles } from '../../src/search/articleIndex.ts';
import { understandQuestion } from '../../src/search/query.ts';
import type { QuestionKind } from '../../src/search/questionKind.ts';
import { rank } from '../../src/search/ranker.ts';
import { wordTable } from '../../src/search/vectors/wordTable.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf, articleId } from '../article.ts';

const mill = indexArticles([
  analysisOf(`
    The mill at Corran
    Ada Quill, the mill's chief executive, unveiled the machine on Monday in front of four hundred guests.
    She resigned two weeks later, aged 51, after the auditors had gone through the books.
    Bruno Hext, an economist at the college, said that the valley would hardly notice.
    The physician who examined the weavers found that one in three could not hear a whisper.
    About 240 weavers will be made redundant before the summer, the union said.
    A trawler brought the looms from Bergen, which had cost £90,000.
    The roof came down in a gale in March 1987, and two apprentices perished.
    Hext denied that the college had been paid by the owners.
  `),
]);

function placeOf(
  text: string,
  earlier: readonly string[] = [],
  index: ArticleIndex = mill,
): number | undefined {
  const { passages } = rank(understandQuestion({ text, earlier }, index.languages), index);
  return passages[0]?.indexed.paragraph.number;
}

describe('a question in other words than the article’s finds the place', () => {
  test.each([
    ['near in meaning', 4, 'what did the doctor find out'],
    ['a kind for one of its kind', 6, 'which boat was it on'],
    ['a phrase for a word', 5, 'how many people are losing their jobs'],
    ['by what somebody is', 3, 'what did the economist say'],
    ['by what somebody is, in other words', 1, 'what did the boss show off'],
    ['somebody who is only called she there', 2, 'when did Quill quit'],
    ['somebody’s age, and nobody else’s', 2, 'how old is Ada Quill'],
    ['a denial', 8, 'what does Hext deny'],
    ['what is to come', 5, 'when will they be let go'],
  ])('%s', (_, paragraph, question) => {
    expect([question, placeOf(question)]).toEqual([question, paragraph]);
  });
});

test('what leans on a question before is looked for where that was answered', () => {
  const twice = indexArticles([
    analysisOf(`
      Two fires
      The bakery burned down on Monday. It cost the baker £40,000.
      The school burned down on Friday. It cost the town £900,000.
    `),
  ]);
  expect(placeOf('and what did it cost', ['when did the school burn down'], twice)).toBe(2);
  expect(placeOf('and what did it cost', ['when did the bakery burn down'], twice)).toBe(1);
});

describe('the article is not taken to say', () => {
  function confidence(text: string, seeks: QuestionKind = 'any'): number {
    return answerQuestion({ text, seeks }, mill, silent).answer.confidence;
  }

  test.each([
    ['of a place that it does not name', 'who won the election in Germany', 'what did the doctor find out'],
    ['how old somebody else is', 'how old is Bruno Hext', 'how old is Ada Quill'],
    [
      'in whose words, where nobody’s are given',
      'what did the baker say about taxes',
      'what did the economist say',
    ],
  ])('%s', (_, untold, told) => {
    expect(confidence(untold)).toBeLessThan(confidence(told));
  });

  test('of a country that stands nowhere in it, typed small', () => {
    expect(answerQuestion({ text: 'who is the king of spain' }, mill, silent).answer.kind).toBe(
      'notInArticle',
    );
  });
});

describe('the table of words', () => {
  test('knows how common a word is, and which are akin', () => {
    const { rankOf, rowOf, cosine } = wordTable();
    expect(rankOf('the')).toBe(1);
    expect(rankOf('Zorblax')).toBeUndefined();
    const row = (word: string) => rowOf(word, word);
    expect(cosine(row('doctor'), row('physician'))).toBeGreaterThan(cosine(row('doctor'), row('trawler')));
    expect(cosine(row('doctor'), row('doctor'))).toBeCloseTo(1, 5);
    expect(rowOf('zorblax', 'zorblax')).toBe(-1);
  });
});

test('an English article is asked in English beside one in another language', () => {
  const both = indexArticles([
    analysisOf('Die Fähre\nDie Fähre nach Saltby fährt am Freitag nicht mehr, sagte der Rat.', {
      id: articleId('aaa'),
      language: 'de',
    }),
    analysisOf('The school\nThe headteacher was dismissed in May.\nThe roof is blue.', {
      id: articleId('zzz'),
    }),
  ]);
  const { passages } = rank(understandQuestion({ text: 'who got the sack' }, both.languages), both);
  expect(passages[0]?.indexed.paragraph.text).toContain('dismissed');
});
