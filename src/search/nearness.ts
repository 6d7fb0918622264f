import type { Span } from '../articles/article.ts';
import type { Sentence } from '../language/analysis.ts';
import { firstTokenFrom } from './firstToken.ts';
import type { WeighedTerm } from './weighedQuery.ts';

/** Words that a comma or the like between two words counts for: what it parts belongs less together. */
const BREAK = 3;

/**
 * How near the words of a question stand to something in a sentence.
 * @param span of the sentence's paragraph
 * @param text the paragraph's
 * @param found by the term's position: the index of the token that matches it, or -1, and how well it does
 * @returns the share of the question that the sentence holds, each word counting less the farther it stands off
 */
export function nearnessTo(
  span: Span,
  text: string,
  sentence: Sentence,
  terms: readonly WeighedTerm[],
  { at, best }: { readonly at: readonly number[]; readonly best: readonly number[] },
): number {
  const { tokens } = sentence;
  const first = firstTokenFrom(span.start, sentence);
  if (first === tokens.length) return 0;
  const last = Math.max(first, firstTokenFrom(span.end, sentence) - 1);
  return terms.reduce((sum, { position, share }) => {
    const word = at[position] ?? -1;
    const token = tokens[word];
    if (!token) return sum;
    const between = word < first ? text.slice(token.end, span.start) : text.slice(span.end, token.start);
    const off = word < first ? first - word : Math.max(0, word - last);
    const distance = off + (/[,;:—–]/u.test(between.slice(0, LONGEST_LOOK)) ? BREAK : 0);
    return sum + (share * (best[position] ?? 0)) / (1 + distance / 4);
  }, 0);
}

/** Characters that are looked through for a break. */
const LONGEST_LOOK = 200;
