import type { ArticleWords } from './articleWords.ts';

/** A run of an article’s words, by the places of its first and last. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How much searching is still allowed: hostile texts repeat themselves. */
export interface Budget {
  steps: number;
}

/**
 * Finds where words stand one after another, interruptions passed over.
 * @param asked numbers of the vocabulary; a set where any of several will do
 * @returns in order of their first words; of several that begin at one place the shortest
 */
export function findRuns(
  words: ArticleWords,
  asked: readonly (number | ReadonlySet<number>)[],
  budget: Budget,
): Run[] {
  const [opening] = asked;
  if (opening === undefined) return [];
  const starts =
    typeof opening === 'number'
      ? words.placesOf(opening)
      : [...opening].flatMap((id) => words.placesOf(id)).sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const first of starts) {
    if (budget.steps <= 0) break;
    const last = endOfRun(words, asked, first, budget);
    if (last !== null) runs.push({ first, last });
  }
  return runs;
}

/** Follows both ways wherever an interruption begins: with it, and behind it. */
function endOfRun(
  { ids, jumps, length }: ArticleWords,
  asked: readonly (number | ReadonlySet<number>)[],
  first: number,
  budget: Budget,
): number | null {
  let places = [first];
  for (const next of asked.slice(1)) {
    const reached: number[] = [];
    for (const place of places) {
      budget.steps -= 1;
      for (const following of [place + 1, jumps.get(place)]) {
        if (following === undefined || following >= length || reached.includes(following)) continue;
        const id = ids[following] ?? -1;
        if (typeof next === 'number' ? id === next : next.has(id)) reached.push(following);
      }
    }
    if (reached.length === 0 || budget.steps <= 0) return null;
    places = reached;
  }
  return Math.min(...places);
}
