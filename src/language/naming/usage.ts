import type { Paragraph } from '../../articles/article.ts';
import type { Sentence } from '../analysis.ts';
import { folded } from '../folded.ts';
import { isCapital, startsAfresh } from './capitals.ts';

/** How an article writes its words. */
export interface Usage {
  /** Words that it writes small, folded. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes large in mid-sentence, folded. */
  readonly large: ReadonlySet<string>;
}

/** How the words of all sentences are written. */
export function usageOf(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Sentence[])[],
): Usage {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { tokens } of sentences[index] ?? []) {
      for (const [at, token] of tokens.entries()) {
        if (/^\p{Ll}/u.test(token.text)) small.add(folded(token));
        else if (isCapital(token) && !startsAfresh(paragraph.text, tokens, at)) large.add(folded(token));
      }
    }
  }
  return { small, large };
}
