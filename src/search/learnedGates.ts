import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.335,
    weights: {
      known: 2.883,
      knownNames: 1.927,
      score: 4.195,
      chance: 1.517
    }
  },
  told: {
    bias: -8.707,
    weights: {
      knownNames: 2.534,
      kind: 1.926,
      near: 0.381,
      nearNames: 1.892,
      shape: 0.398,
      unit: 1.731,
      score: 1.383
    }
  },
  answeredFrom: 0.08
};
