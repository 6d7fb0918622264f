import type { Grounds } from './grounds.ts';

/** How likely a gate lets an answer pass: a logistic curve over what speaks for it. */
export interface Gate {
  readonly bias: number;
  readonly weights: Partial<Readonly<Record<keyof Grounds, number>>>;
}

/** What decides whether the article says. Two gates, since what tells the one kind apart misleads on the other. */
export interface Gates {
  /** Against questions on something else altogether. */
  readonly onTopic: Gate;
  /** Against questions on what the article speaks of, but does not tell. */
  readonly told: Gate;
  /** A chance of being on topic that is enough: more of it does not count. */
  readonly topicEnough: number;
  /** From here on both together are taken to say that it does, 0 to 1. */
  readonly answeredFrom: number;
  /**
   * How often the first passage was right, by what both gates made of it: rising pairs, each 0 to 1. Between two of
   * them a straight line is taken.
   */
  readonly calibration: readonly (readonly [passes: number, right: number])[];
}

/** How likely both gates let an answer pass, 0 to 1. Near misses share more words with an article than real
 * questions do, so being on topic helps only up to a point. */
export function passes({ onTopic, told, topicEnough }: Gates, grounds: Grounds): number {
  return chanceOf(told, grounds) * Math.min(1, chanceOf(onTopic, grounds) / topicEnough);
}

/** How likely the first passage is right, 0 to 1, by what both gates made of it. */
export function calibrated({ calibration }: Pick<Gates, 'calibration'>, passing: number): number {
  const after = calibration.findIndex(([point]) => point >= passing);
  const [low, high] = [calibration[after - 1], calibration[after]];
  if (!high) return calibration.at(-1)?.[1] ?? 0;
  if (!low || high[0] === low[0]) return high[1];
  return low[1] + ((high[1] - low[1]) * (passing - low[0])) / (high[0] - low[0]);
}

/** How likely a gate lets an answer pass, 0 to 1. */
export function chanceOf({ bias, weights }: Gate, grounds: Grounds): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * grounds[name as keyof Grounds];
  return 1 / (1 + Math.exp(-sum));
}
