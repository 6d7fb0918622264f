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
  /** From here on both together are taken to say that it does, 0 to 1. */
  readonly answeredFrom: number;
}

/** How likely a gate lets an answer pass, 0 to 1. */
export function chanceOf({ bias, weights }: Gate, grounds: Grounds): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * grounds[name as keyof Grounds];
  return 1 / (1 + Math.exp(-sum));
}
