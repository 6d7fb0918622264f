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
    bias: -8.574,
    weights: {
      knownNames: 2.515,
      kind: 1.787,
      near: 0.377,
      nearNames: 1.914,
      shape: 0.394,
      unit: 1.717,
      score: 1.437
    }
  },
  answeredFrom: 0.079
};
