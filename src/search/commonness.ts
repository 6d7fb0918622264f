import { wordTable } from './vectors/wordTable.ts';

/**
 * How much a word says by being rare: 0 for the commonest, 1 for one that is not in the table. The scale is that of
 * ranks up to 120,000, on which it was measured.
 */
export function rarityOf(word: string): number {
  const rank = wordTable().rankOf(word);
  return rank === undefined ? 1 : Math.min(1, Math.log(1 + rank / 60) / Math.log(2001));
}
