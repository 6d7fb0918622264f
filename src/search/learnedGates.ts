import type { Gates } from './gates.ts';

/** When the article is taken to say, learned from questions that it answers and others. `npm run train` wrote this. */
export const gates: Gates = {
  onTopic: {
    bias: -5.084,
    weights: {
      known: 0.812,
      knownNames: 1.452,
      standing: 1.838,
      particular: 0.203,
      score: 6.302,
      chance: 0.622
    }
  },
  told: {
    bias: -13.619,
    weights: {
      knownNames: 1.646,
      particular: 2.722,
      name: 3.291,
      kind: 2.03,
      near: 0.454,
      nearNames: 1.793,
      shape: 0.394,
      unit: 1.58,
      score: 1.562
    }
  },
  topicEnough: 0.332,
  answeredFrom: 0.165,
  calibration: [
    [
      0,
      0
    ],
    [
      0.048,
      0.086
    ],
    [
      0.192,
      0.169
    ],
    [
      0.326,
      0.313
    ],
    [
      0.482,
      0.346
    ],
    [
      0.575,
      0.374
    ],
    [
      0.61,
      0.407
    ],
    [
      0.651,
      0.502
    ],
    [
      0.689,
      0.556
    ],
    [
      0.725,
      0.663
    ],
    [
      0.786,
      0.838
    ],
    [
      1,
      1
    ]
  ]
};
