import { chanceOf, type Gate, type Gates } from '../../../src/search/gates.ts';
import type { Grounds } from '../../../src/search/grounds.ts';
import type { Case } from './cases.ts';
import { descend } from './descend.ts';

/** What tells whether a question is on what the article speaks of. */
const ON_TOPIC: readonly (keyof Grounds)[] = ['known', 'knownNames', 'score', 'chance'];

/** First questions that the article answers and that may be declined all the same. */
const WRONGLY_DECLINED = 0.04;

const STEPS = 400;
const RATE = 0.05;
const SMALLER = 0.003;

/** Learns both gates, and from where on an answer counts. */
export function learnGates(cases: readonly Case[]): Gates {
  const onTopic = fitGate(
    cases.filter(({ kind }) => kind !== 'near'),
    ON_TOPIC,
  );
  const grounds = Object.keys(cases[0]?.grounds ?? {}) as (keyof Grounds)[];
  const told = fitGate(
    cases.filter(({ kind }) => kind !== 'off'),
    grounds,
  );
  const open = { onTopic, told, answeredFrom: 0 };
  return { ...open, answeredFrom: leastOf(cases, (one) => passes(open, one)) };
}

/** How likely both gates let an answer pass. */
export function passes({ onTopic, told }: Gates, { grounds }: Case): number {
  return chanceOf(onTopic, grounds) * chanceOf(told, grounds);
}

/** What all but a few of the first questions reach that the article answers. */
export function leastOf(cases: readonly Case[], measure: (one: Case) => number): number {
  const reached = cases
    .filter(({ kind, followUp }) => kind === 'answerable' && !followUp)
    .map(measure)
    .sort((a, b) => a - b);
  return reached[Math.floor(WRONGLY_DECLINED * reached.length)] ?? 0;
}

/**
 * Fits a logistic curve. More of what speaks for an answer never makes it less
 * likely: near misses share more words with an article than real questions do, and a free fit would learn to
 * distrust a close match. The two sides count alike.
 */
function fitGate(cases: readonly Case[], names: readonly (keyof Grounds)[]): Gate {
  const rows = cases.map(({ grounds, kind }) => ({
    values: names.map((name) => grounds[name]),
    good: kind === 'answerable',
  }));
  const centre = names.map((_, at) => average(rows.map(({ values }) => values[at] ?? 0)));
  const width = names.map(
    (_, at) =>
      Math.sqrt(average(rows.map(({ values }) => ((values[at] ?? 0) - (centre[at] ?? 0)) ** 2))) || 1,
  );
  const share = average(rows.map(({ good }) => Number(good)));
  const scaled = rows.map(({ values, good }) => ({
    values: [...values.map((value, at) => (value - (centre[at] ?? 0)) / (width[at] ?? 1)), 1],
    good: Number(good),
    counts: 0.5 / (good ? share : 1 - share),
  }));
  const last = names.length;
  const slope = (weights: readonly number[]): number[] => {
    const down = weights.map((weight, at) => (at < last ? SMALLER * weight : 0));
    for (const { values, good, counts } of scaled) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const off = (counts * (1 / (1 + Math.exp(-sum)) - good)) / scaled.length;
      for (const [at, value] of values.entries()) down[at] = (down[at] ?? 0) + off * value;
    }
    return down;
  };
  const weights = descend(
    new Array<number>(last + 1).fill(0),
    STEPS,
    slope,
    () => RATE,
    (value, at) => (at < last ? Math.max(0, value) : value),
  );
  const raw = names.map((name, at) => [name, (weights[at] ?? 0) / (width[at] ?? 1)] as const);
  const bias = raw.reduce((sum, [, weight], at) => sum - weight * (centre[at] ?? 0), weights[last] ?? 0);
  return { bias, weights: Object.fromEntries(raw.filter(([, weight]) => weight > 0.005)) };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
