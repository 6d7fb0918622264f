import { chanceOf } from './gates.ts';
import { groundsOf } from './grounds.ts';
import { gates } from './learnedGates.ts';
import type { Ranking } from './ranker.ts';

/** Below it the article is taken not to say. */
export const ANSWERED_FROM = 0.5;

/**
 * How likely the article answers, from 0 to 1, as the first passages look. Means the same whatever was asked and
 * however much is searched.
 */
export function confidenceOf(ranking: Ranking): number {
  const grounds = groundsOf(ranking);
  if (!grounds) return 0;
  return scaled(chanceOf(gates.onTopic, grounds) * chanceOf(gates.told, grounds));
}

/** Bends chances so that the least that counts as an answer stands at `ANSWERED_FROM`. */
function scaled(chance: number): number {
  return chance ** (Math.log(ANSWERED_FROM) / Math.log(gates.answeredFrom));
}
