import type { Span } from '../articles/article.ts';
import type { Sentence } from './analysis.ts';

/**
 * The sentence that a place stands in. Halves, since an article may be a whole book.
 * @param sentences of one article, in order
 * @param place a span, of which the beginning counts
 */
export function sentenceAt(
  sentences: readonly Sentence[],
  { paragraph, start }: Pick<Span, 'paragraph' | 'start'>,
): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle]?.span;
    if (span && (span.paragraph < paragraph || (span.paragraph === paragraph && span.end <= start))) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const found = sentences[low];
  return found?.span.paragraph === paragraph && found.span.start <= start ? found : undefined;
}
