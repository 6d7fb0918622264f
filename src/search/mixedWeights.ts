import { byMeaning } from './learnedWeights.ts';
import type { SignalName } from './signals.ts';
import { byLetters, type Weights } from './weights.ts';

/** So many articles in one index are ranked by letters as well. */
export const MANY_ARTICLES = 10;

/**
 * By meaning and by letters: for many English articles at once, of which some always come near a question in meaning.
 * Measured, right paragraph first, over 35 articles and people's own wording: by meaning 33.1, by letters 27.6,
 * mixed 32.1; over 48 articles and their own words (XQuAD): 92.8, 94.1, 94.3. Of 6 articles meaning alone is better.
 */
export const mixed: Weights = {
  paragraph: sumOf(byMeaning.paragraph, byLetters.paragraph, 0.5),
  sentence: sumOf(byMeaning.sentence, byLetters.sentence, 3),
};

type Column = Weights['paragraph'];

/** @param share what the second column counts for */
function sumOf(one: Column, other: Column, share: number): Column {
  const sum: Partial<Record<SignalName, number>> = { ...one };
  for (const name of Object.keys(other) as SignalName[]) {
    sum[name] = (one[name] ?? 0) + share * (other[name] ?? 0);
  }
  return sum;
}
