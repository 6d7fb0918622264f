import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, type Specimen } from './eval/gold.ts';
import { askAll, type Outcome } from './eval/questions.ts';
import { type Finding, judge } from './eval/understanding.ts';

/** Floors a little below what `npm run eval` measured on 2026-11-25, so that a loss shows. Raise them with every gain. */
const FLOORS = {
  answers: [
    ['an accepted paragraph comes first', true, 'first', 58.5],
    ['an accepted paragraph is among three', true, 'amongThree', 80],
    ['the sentence that answers is marked', true, 'sentence', 52],
    ['a question that has no answer is declined', false, 'declined', 17],
  ],
  understanding: [
    ['quotations are found', 'quotation', 96],
    ['their speakers are right', 'speaker', 91],
    ['people are found', 'name found', 97],
    ['people are people', 'name right', 90],
    ['dates are found', 'date found', 98],
    ['their values are right', 'date value', 93],
    ['claims have their status', 'claim', 84],
  ],
} as const;

let specimens: readonly Specimen[];
let outcomes: readonly Outcome[];
let findings: readonly Finding[];

beforeAll(async () => {
  specimens = await loadSpecimens('test/eval', ['corpus']);
  outcomes = specimens.flatMap(askAll);
  findings = specimens.flatMap(judge);
}, 60_000);

function percent<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return (100 * all.filter(holds).length) / all.length;
}

test('the set is whole', () => {
  expect(specimens).toHaveLength(41);
  expect(outcomes.filter(({ answerable }) => answerable).length).toBeGreaterThan(2_000);
  expect(outcomes.filter(({ answerable }) => !answerable).length).toBeGreaterThan(850);
});

describe('on the evaluation articles', () => {
  test.each(FLOORS.answers)('%s', (_, answerable, measure, floor) => {
    const asked = outcomes.filter((outcome) => outcome.answerable === answerable);
    expect(percent(asked, (outcome) => outcome[measure])).toBeGreaterThanOrEqual(floor);
  });

  test('few questions that have an answer are declined', () => {
    const asked = outcomes.filter(({ answerable }) => answerable);
    expect(percent(asked, ({ declined }) => declined)).toBeLessThanOrEqual(4);
  });

  test.each(FLOORS.understanding)('%s', (_, measure, floor) => {
    const judged = findings.filter((finding) => finding.measure === measure);
    expect(percent(judged, ({ right }) => right)).toBeGreaterThanOrEqual(floor);
  });
});
