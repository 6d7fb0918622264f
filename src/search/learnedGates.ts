import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.401,
    weights: {
      known: 2.904,
      knownNames: 1.924,
      score: 4.686,
      chance: 1.354
    }
  },
  told: {
    bias: -8.471,
    weights: {
      relation: 0.026,
      knownNames: 2.498,
      kind: 1.699,
      near: 0.378,
      nearNames: 1.921,
      shape: 0.415,
      unit: 1.671,
      score: 1.5
    }
  },
  answeredFrom: 0.078
};
