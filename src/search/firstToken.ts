import type { Sentence } from '../language/analysis.ts';

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
