import { fold } from '../language/words.ts';
import { commonWords } from './data/commonWords.ts';

const ranks = new Map<string, number>();
for (const [rank, word] of commonWords.split(/\s/).entries()) {
  const folded = fold(word);
  if (!ranks.has(folded)) ranks.set(folded, rank + 1);
}

/** How common an English word is: 1 for the commonest, `undefined` beyond the 20,000 commonest. */
export function rankOf(word: string): number | undefined {
  return ranks.get(fold(word));
}

/**
 * How much a word says by being rare: 0 for the commonest, 1 for one that is not among the 20,000 commonest.
 * The scale is that of ranks up to 120,000, on which it was measured.
 */
export function rarityOf(word: string): number {
  const rank = rankOf(word);
  return rank === undefined ? 1 : Math.min(1, Math.log(1 + rank / 60) / Math.log(2001));
}
