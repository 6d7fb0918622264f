import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.334,
    weights: {
      known: 2.903,
      knownNames: 1.933,
      score: 4.072,
      chance: 1.534
    }
  },
  told: {
    bias: -8.567,
    weights: {
      relation: 0.031,
      knownNames: 2.513,
      kind: 1.789,
      near: 0.371,
      nearNames: 1.909,
      shape: 0.394,
      unit: 1.715,
      score: 1.411
    }
  },
  answeredFrom: 0.078
};
