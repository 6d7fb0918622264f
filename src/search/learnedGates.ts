import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.416,
    weights: {
      met: 0.042,
      known: 3.104,
      knownNames: 1.901,
      score: 3.604,
      chance: 1.488
    }
  },
  told: {
    bias: -8.471,
    weights: {
      knownNames: 2.443,
      kind: 1.701,
      near: 0.419,
      nearNames: 1.901,
      shape: 0.37,
      unit: 1.658,
      both: 0.064,
      score: 1.549
    }
  },
  answeredFrom: 0.08
};
