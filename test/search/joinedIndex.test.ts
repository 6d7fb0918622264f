import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { joinIndexes } from '../../src/search/joinedIndex.ts';
import { understandQuestion } from '../../src/search/query.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf, articleId } from '../article.ts';

const ferry = analysisOf(
  `The night ferry
  Captain Mara Voss brought the ferry back to Saltby.
  Tickets cost four pounds.
  The boat leaves at nine.`,
  { id: articleId('ferry') },
);
const circus = analysisOf(
  `The circus
  Otto Brandt brought eleven elephants to Wick.
  Tickets for the circus cost seven pounds.`,
  { id: articleId('circus') },
);
const tent = analysisOf('The tent\nThe tent cost nine thousand pounds.', { id: articleId('tent') });

const whole = indexArticles([ferry, circus, tent]);
const joined = joinIndexes([indexArticles([ferry]), indexArticles([circus, tent])]);

describe('indexes that are joined', () => {
  test('count as one that was made of all their articles', () => {
    expect(joined.paragraphs.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(joined.paragraphs.map(({ paragraph }) => paragraph.text)).toEqual(
      whole.paragraphs.map(({ paragraph }) => paragraph.text),
    );
    expect(joined.averageLength).toBeCloseTo(whole.averageLength);
    expect(joined.sentenceCount).toBe(whole.sentenceCount);
    expect(joined.languages).toEqual(whole.languages);
    expect(new Set(joined.stems())).toEqual(new Set(whole.stems()));
    for (const stem of whole.stems()) {
      expect(joined.documentFrequency(stem)).toBe(whole.documentFrequency(stem));
      expect(joined.sentenceFrequency(stem)).toBe(whole.sentenceFrequency(stem));
      expect(joined.isName(stem)).toBe(whole.isName(stem));
    }
  });

  test.each(['what do tickets cost?', 'who brought elephants?', 'when does the boat leave?', 'who is king?'])(
    'answer as one does: %s',
    (text) => {
      const [one, other] = [joined, whole].map((index) => answerQuestion({ text }, index, silent).answer);
      expect(one).toEqual(other);
    },
  );

  test('give candidates by turns, under their own places', () => {
    const { terms } = understandQuestion({ text: 'tickets cost pounds' }, joined.languages);
    const found = joined.candidates(terms, 3);
    expect(found).toHaveLength(3);
    for (const each of found) expect(joined.paragraphs[each.position]).toBe(each);
    expect(found.map(({ paragraph }) => paragraph.text)).toContain('Tickets cost four pounds.');
    expect(found.map(({ paragraph }) => paragraph.text)).toContain(
      'Tickets for the circus cost seven pounds.',
    );
  });
});
