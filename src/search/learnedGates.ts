import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.151,
    weights: {
      known: 0.833,
      knownNames: 1.365,
      standing: 2.133,
      particular: 0.368,
      score: 5.188,
      chance: 1.024
    }
  },
  told: {
    bias: -13.939,
    weights: {
      knownNames: 1.777,
      particular: 2.821,
      name: 3.504,
      kind: 2.047,
      near: 0.547,
      nearNames: 1.899,
      shape: 0.474,
      unit: 1.443,
      score: 1.172
    }
  },
  topicEnough: 0.331,
  answeredFrom: 0.17,
  calibration: [
    [
      0,
      0
    ],
    [
      0.039,
      0.065
    ],
    [
      0.177,
      0.159
    ],
    [
      0.309,
      0.338
    ],
    [
      0.432,
      0.358
    ],
    [
      0.56,
      0.366
    ],
    [
      0.619,
      0.393
    ],
    [
      0.648,
      0.502
    ],
    [
      0.675,
      0.517
    ],
    [
      0.7,
      0.532
    ],
    [
      0.729,
      0.592
    ],
    [
      0.78,
      0.818
    ],
    [
      1,
      1
    ]
  ]
};
