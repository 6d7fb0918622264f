import { type Gate, type Gates, passes } from '../../../src/search/gates.ts';
import type { Grounds } from '../../../src/search/grounds.ts';
import type { Case } from './cases.ts';
import { descend } from './descend.ts';

/** What tells whether a question is on what the article speaks of. */
const ON_TOPIC: readonly (keyof Grounds)[] = [
  'known',
  'knownNames',
  'standing',
  'particular',
  'score',
  'chance',
];

const STEPS = 400;
const RATE = 0.05;
const SMALLER = 0.003;

/** Of the first questions that the article answers, so many come no nearer to its topic than is enough. */
const BARELY_ON_TOPIC = 0.15;

/** Learns both gates. */
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
  const open = { onTopic, told, topicEnough: 1, answeredFrom: 0, calibration: [] };
  // Told for sure, so that the topic alone counts.
  const sure = { ...open, told: { bias: 99, weights: {} } };
  return { ...open, topicEnough: leastOf(cases, BARELY_ON_TOPIC, (one) => passes(sure, one.grounds)) };
}

/** First questions that the article answers and that may be declined all the same. */
export const WRONGLY_DECLINED = 0.05;

/** What all but a share of the first questions reach that the article answers. */
export function leastOf(cases: readonly Case[], share: number, measure: (one: Case) => number): number {
  const reached = cases
    .filter(({ kind, followUp }) => kind === 'answerable' && !followUp)
    .map(measure)
    .sort((a, b) => a - b);
  return reached[Math.floor(share * reached.length)] ?? 0;
}

/** Points of the calibration. */
const POINTS = 12;

/**
 * How often the first passage is right, by what both gates made of it: groups of equal size, made to rise where they
 * do not (the pool of adjacent violators, Ayer et al. 1955).
 */
export function calibrate(cases: readonly Case[], measure: (one: Case) => number): Gates['calibration'] {
  const ordered = cases.map((one) => ({ passing: measure(one), right: Number(one.right) }));
  ordered.sort((a, b) => a.passing - b.passing);
  const size = Math.ceil(ordered.length / POINTS);
  const pools: { passing: number; right: number; of: number }[] = [];
  for (let from = 0; from < ordered.length; from += size) {
    const group = ordered.slice(from, from + size);
    let pool = {
      passing: average(group.map(({ passing }) => passing)),
      right: average(group.map(({ right }) => right)),
      of: group.length,
    };
    for (let last = pools.at(-1); last && last.right >= pool.right; last = pools.at(-1)) {
      pools.pop();
      const of = last.of + pool.of;
      const mean = (a: number, b: number) => (a * (last?.of ?? 0) + b * pool.of) / of;
      pool = { passing: mean(last.passing, pool.passing), right: mean(last.right, pool.right), of };
    }
    pools.push(pool);
  }
  return [[0, 0], ...pools.map(({ passing, right }) => [passing, right] as const), [1, 1]];
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
