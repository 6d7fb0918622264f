import { calibrated, passes } from './gates.ts';
import { groundsOf } from './grounds.ts';
import { gates } from './learnedGates.ts';
import type { Ranking } from './ranker.ts';

/** Below it the article is taken not to say. */
export const ANSWERED_FROM = calibrated(gates, gates.answeredFrom);

/** Below it an answer is shown as the closest that was found: of four such answers, three are wrong. */
export const SURE_FROM = 0.35;

/**
 * How likely the first passage answers, from 0 to 1. Means the same whatever was asked and however much is searched:
 * of the answers to questions that people typed, so many were right.
 */
export function confidenceOf(ranking: Ranking): number {
  const grounds = groundsOf(ranking);
  return grounds ? calibrated(gates, passes(gates, grounds)) : 0;
}
