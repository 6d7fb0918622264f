import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.599,
    weights: {
      met: 0.203,
      known: 3.127,
      knownNames: 1.921,
      score: 3.07,
      chance: 1.889,
    },
  },
  told: {
    bias: -8.359,
    weights: {
      relationInSentence: 0.278,
      names: 0.01,
      knownNames: 2.605,
      kind: 1.394,
      near: 0.432,
      nearNames: 1.844,
      shape: 0.469,
      unit: 1.685,
      both: 0.008,
      score: 1.255,
    },
  },
  answeredFrom: 0.079,
};
