import { SURE_MATCH } from '../weighedQuery.ts';
import type { Signal } from './signal.ts';

/** Whether words that stand side by side in the question do so in the sentence as well. */
export const wordOrder: Signal = {
  because: 'signalWordOrder',
  measure({ matches }, { weighed: { terms } }) {
    let sum = 0;
    let pairs = 0;
    for (const [index, term] of terms.entries()) {
      const next = terms[index + 1];
      if (!next || term.weight < 1 || next.weight < 1) continue;
      pairs += 1;
      const both = Math.min(matches.letters[term.position] ?? 0, matches.letters[next.position] ?? 0);
      if (both >= SURE_MATCH)
        sum += closeness((matches.at[next.position] ?? 0) - (matches.at[term.position] ?? 0));
    }
    return pairs === 0 ? 0 : sum / pairs;
  },
};

/** @param distance from the first word to the second, in words; negative when they stand the other way round */
function closeness(distance: number): number {
  if (distance === 1) return 1;
  if (distance > 0 && distance <= 3) return 0.7;
  if (distance < 0 && distance >= -3) return 0.5;
  return Math.abs(distance) <= 6 && distance !== 0 ? 0.3 : 0;
}
