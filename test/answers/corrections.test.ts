import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer.ts';
import type { Passage } from '../../src/answers/passage.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf } from '../article.ts';

const NOTE =
  'Correction: this article was amended on 9 January 2026. An earlier version said that Voss bought the ferry for £14,000.';

const index = indexArticles([
  analysisOf(`The night ferry
    Mara Voss bought the ferry in 1998 for £40,000.
    It carries 180 passengers and a dozen sheep.
    Tobias Renn leads the council of Grimsholm.
    note: ${NOTE}`),
]);

function passagesFor(text: string): readonly Passage[] {
  const { answer } = answerQuestion({ text }, index, silent);
  return answer.kind === 'found' ? answer.passages : answer.nearest;
}

describe('what the article corrects', () => {
  test.each(['how much did Voss pay for the ferry', 'was the ferry bought for £14,000'])(
    'is shown as it now stands, with the note: %s',
    (question) => {
      expect(passagesFor(question)[0]).toMatchObject({
        paragraph: { number: 1 },
        correction: { span: { paragraph: 4, start: 0, end: NOTE.length }, text: NOTE },
      });
    },
  );

  test.each(['how many passengers does it carry', 'who leads the council'])(
    'has nothing to do with the rest: %s',
    (question) => {
      const [first] = passagesFor(question);
      expect(first?.paragraph.number).toBeLessThan(4);
      expect(first?.correction).toBeNull();
    },
  );
});

describe('a note of correction answers', () => {
  test.each(['what did an earlier version say', 'what was amended', 'what was corrected'])(
    'whoever asks what was wrong: %s',
    (question) => {
      expect(passagesFor(question)[0]).toMatchObject({ paragraph: { number: 4 }, correction: null });
    },
  );

  test.each([
    'how much did Voss pay for the ferry',
    'was the ferry bought for £14,000',
    'who bought the ferry for £14,000',
    'Voss £14,000',
  ])('nobody else: %s', (question) => {
    expect(passagesFor(question)[0]?.paragraph.number).not.toBe(4);
  });
});
