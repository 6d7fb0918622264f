import type { ArticleWords } from './articleWords.ts';
import type { Asked } from './asked.ts';
import type { Budget } from './runs.ts';

/** What a run of shared words has to weigh, so that it was taken from the article and not written by chance. */
const BY_CHANCE = 2.2;
const FEWEST = 4;

/**
 * How much of a quotation stands in the article in long runs, wherever and in whatever order: two quotations made
 * one, clauses that changed places.
 */
export function copiedWeight(
  words: ArticleWords,
  asked: Asked,
  weights: readonly number[],
  budget: Budget,
): number {
  const ids = asked.words.map(({ key }) => words.vocabulary.get(key) ?? -1);
  let copied = 0;
  for (let at = 0; at < ids.length; ) {
    const length = longestRunFrom(words, ids, at, budget);
    const weight = weights.slice(at, at + length).reduce((sum, one) => sum + one, 0);
    if (length >= FEWEST && weight >= BY_CHANCE) {
      copied += weight;
      at += length;
    } else {
      at += 1;
    }
  }
  return copied;
}

function longestRunFrom(
  { ids, placesOf, length }: ArticleWords,
  asked: readonly number[],
  from: number,
  budget: Budget,
): number {
  const opening = asked[from] ?? -1;
  if (opening < 0) return 0;
  let longest = 0;
  for (const place of placesOf(opening)) {
    let run = 1;
    while (from + run < asked.length && place + run < length && asked[from + run] === ids[place + run])
      run += 1;
    budget.steps -= run;
    longest = Math.max(longest, run);
    if (budget.steps <= 0) break;
  }
  return longest;
}
