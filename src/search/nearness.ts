import type { Span } from '../articles/article.ts';
import type { Sentence } from '../language/analysis.ts';
import type { SentenceMatches, WeighedTerm } from './matching.ts';

/**
 * How near the words of a question stand to something in a sentence.
 * @param span of the sentence's paragraph
 * @returns the share of the question that the sentence holds, each word counting less the farther it stands off
 */
export function nearnessTo(
  span: Span,
  sentence: Sentence,
  terms: readonly WeighedTerm[],
  { at, best }: SentenceMatches,
): number {
  const place = firstTokenFrom(span.start, sentence);
  if (place === sentence.tokens.length) return 0;
  return terms.reduce((sum, { position, share }) => {
    const word = at[position] ?? -1;
    return word < 0 ? sum : sum + (share * (best[position] ?? 0)) / (1 + Math.abs(word - place) / 4);
  }, 0);
}

/** The index of the first word that begins at an offset or behind it. Halves, since a sentence may be a whole book. */
export function firstTokenFrom(offset: number, { tokens }: Sentence): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
