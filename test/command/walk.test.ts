import { describe, expect, test } from 'vitest';
import { citePassage } from '../../src/answers/cite.ts';
import { addressOf, type PassageAddress, walk } from '../../src/command/walk.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { silent } from '../../src/telemetry.ts';
import { articleId, articleOf } from '../article.ts';
import { corpusOf } from './program.ts';

const lines = ['The ferry', 'It is old.', 'It carries sheep.', 'It leaves at nine.'];
const ferry = (...written: readonly string[]) => corpusOf(articleOf(written.join('\n')));
const before = ferry(...lines);

/** The address that a button of a passage carries. */
function addressIn(corpus: Corpus, paragraph: number): PassageAddress {
  const [serving] = corpus.articles;
  const passage = serving && citePassage({ analysis: serving.analysis, paragraph }, silent);
  if (!passage) throw new Error(`There is no ¶${paragraph}.`);
  return addressOf(passage);
}

/** Where a press leads: to a paragraph's words, its end, or to what has changed. */
function press(corpus: Corpus, paragraph: number, step: -1 | 0 | 1): string {
  const walked = walk(corpus, addressIn(before, paragraph), step, silent);
  return walked.kind === 'here' ? walked.passage.paragraph.text : walked.kind;
}

describe('a press on an answer', () => {
  test('leads to the paragraph and its neighbours', () => {
    expect([press(before, 2, -1), press(before, 2, 0), press(before, 2, 1)]).toEqual(lines.slice(1));
  });

  test('leads nowhere before the first and behind the last', () => {
    expect([press(before, 1, -1), press(before, 3, 1)]).toEqual(['end', 'end']);
  });

  test('finds a paragraph that has moved, by what it says', () => {
    const moved = ferry('Another title', 'First, some news.', 'More news.', ...lines.slice(1));
    expect([press(moved, 1, -1), press(moved, 1, 0), press(moved, 1, 1)]).toEqual([
      'More news.',
      'It is old.',
      'It carries sheep.',
    ]);
  });

  test.each([
    [
      'the paragraph says something else',
      ferry('The ferry', 'It is old.', 'It carries goats.', 'It leaves at nine.'),
    ],
    ['the paragraph is gone', ferry('The ferry', 'It is old.', 'It leaves at nine.')],
  ])('says that it has changed when %s', (_, corpus) => {
    expect([press(corpus, 2, -1), press(corpus, 2, 0), press(corpus, 2, 1)]).toEqual([
      'changed',
      'changed',
      'changed',
    ]);
  });

  test.each([
    ['another serves', corpusOf(articleOf(lines.join('\n'), { id: articleId('boat') }))],
    ['none serves', corpusOf()],
  ])('says that the article is gone when %s', (_, corpus) => {
    expect([press(corpus, 2, -1), press(corpus, 2, 0), press(corpus, 2, 1)]).toEqual([
      'gone',
      'gone',
      'gone',
    ]);
  });

  test('takes no more than 16 characters of a button', () => {
    const { article, paragraph } = addressIn(before, 2);
    expect(article + paragraph).toMatch(/^[0-9a-f]{16}$/);
  });
});
