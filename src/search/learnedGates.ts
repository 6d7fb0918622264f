import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.37,
    weights: {
      known: 0.839,
      knownNames: 1.369,
      standing: 2.141,
      particular: 0.582,
      score: 5.188,
      chance: 1.02
    }
  },
  told: {
    bias: -13.9,
    weights: {
      knownNames: 1.757,
      particular: 2.808,
      name: 3.528,
      kind: 2.034,
      near: 0.521,
      nearNames: 1.904,
      shape: 0.475,
      unit: 1.481,
      score: 1.131
    }
  },
  topicEnough: 0.332,
  answeredFrom: 0.163,
  calibration: [
    [
      0,
      0
    ],
    [
      0.037,
      0.06
    ],
    [
      0.172,
      0.164
    ],
    [
      0.302,
      0.328
    ],
    [
      0.518,
      0.362
    ],
    [
      0.627,
      0.418
    ],
    [
      0.655,
      0.483
    ],
    [
      0.693,
      0.535
    ],
    [
      0.732,
      0.587
    ],
    [
      0.782,
      0.813
    ],
    [
      1,
      1
    ]
  ]
};
