import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';

/** What is said beside what somebody else says of the same thing, in the article's words. */
function rivals(text: string): [string, string][] {
  const { article, claims } = analysisOf(`The title\n${text}`);
  const wordsAt = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }) =>
    article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  return claims.flatMap(({ span, rival }) => (rival ? [[wordsAt(span), wordsAt(rival)]] : []));
}

describe('two figures for one thing know each other', () => {
  test.each([
    ['Police said 200 people marched', 'organisers said 2,000.', ', '],
    ['Police put the crowd at 200.', 'Organisers put the crowd at 2,000.', ' '],
    ['Police put the crowd at 200.', 'Organisers said 2,000.', '\n'],
    ['The council says the scheme costs £2m', 'but campaigners say £5m.', ', '],
    ['Campaigners say 214 homes have been built', 'but the council says 260 homes have been built.', ', '],
  ])('%s … %s', (one, other, between) =>
    expect(rivals(one + between + other)).toEqual([
      [one, other],
      [other, one],
    ]),
  );
});

describe('figures that have nothing to do with one another do not', () => {
  test.each([
    'Police said 200 people marched. The hospital said 12 people were treated.',
    'Police said 200 people marched in 2019, organisers said in 2020.',
    'Police said 200 people marched, and organisers said 200.',
    'Mara Voss said 12 ships came in May. Hanne Lund said 9 ships came in June.',
    'Police put the crowd at 200. The council put the cost at £5.',
    'Police put the crowd at 200. Police said 300.',
  ])('%s', (text) => expect(rivals(text)).toEqual([]));
});
