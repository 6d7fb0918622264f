import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt } from '../../src/language/sentenceAt.ts';
import { analysisOf } from '../article.ts';

test('every place of an article stands in the sentence that holds it, and blanks between sentences in none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 }), { minLength: 1, maxLength: 5 }),
      (written) => {
        const { article, sentences } = analysisOf(`The title\n${written.join('\n')}`);
        for (const { number, text } of article.paragraphs) {
          for (let start = 0; start <= text.length; start += 1) {
            const holding = sentences.find(({ span }) => {
              return span.paragraph === number && span.start <= start && start < span.end;
            });
            expect(sentenceAt(sentences, { paragraph: number, start })).toBe(holding);
          }
        }
        expect(sentenceAt(sentences, { paragraph: article.paragraphs.length + 1, start: 0 })).toBeUndefined();
      },
    ),
    { numRuns: 30 },
  );
});
