import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.334,
    weights: {
      known: 2.88,
      knownNames: 1.927,
      score: 4.209,
      chance: 1.514
    }
  },
  told: {
    bias: -8.707,
    weights: {
      knownNames: 2.534,
      kind: 1.928,
      near: 0.38,
      nearNames: 1.892,
      shape: 0.398,
      unit: 1.73,
      score: 1.382
    }
  },
  answeredFrom: 0.08
};
