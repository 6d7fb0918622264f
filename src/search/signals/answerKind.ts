import { nearnessTo } from '../nearness.ts';
import type { Scene } from '../scene.ts';
import { coverageInContext } from './coverage.ts';
import type { Signal, Stage } from './signal.ts';

/** Whether the sentence holds something of the kind that is asked for. */
export const answerKind: Signal = {
  because: 'groundKind',
  measure: kindOf,
};

/** Whether it is the age of somebody whom the question asks about. */
export const ageOfAsked: Signal = {
  because: 'signalAgeOfAsked',
  measure: ({ answers }, { weighed: { query } }) =>
    query.kind === 'age' && answers.some(({ ofAsked, fit }) => ofAsked && fit === 1) ? 1 : 0,
};

/** The same, counting only as far as the sentence is about the question. */
export const answerKindInContext: Signal = {
  because: 'signalAnswerKindInContext',
  measure: (scene, stage) => answerKind.measure(scene, stage) * coverageInContext.measure(scene, stage),
};

/** The same, by what words mean as well. */
export const answerKindInMeaning: Signal = {
  because: 'signalAnswerKindInMeaning',
  measure(scene, { weighed: { terms } }) {
    const { matches, inContext } = scene;
    let sum = 0;
    for (const { position, share } of terms) {
      sum +=
        share *
        Math.max(
          matches.any[position] ?? 0,
          inContext.meaning[position] ?? 0,
          inContext.wording[position] ?? 0,
          inContext.people[position] ?? 0,
        );
    }
    return kindOf(scene) * Math.min(1, sum);
  },
};

/** How near the words of the question stand to what could answer. */
export const answerNearness: Signal = {
  because: 'signalAnswerNearness',
  measure: (scene, { weighed }) =>
    nearest(scene, weighed.terms, { at: scene.matches.at, best: scene.matches.letters }),
};

/** The same, by what words mean as well. */
export const answerNearnessInMeaning: Signal = {
  because: 'signalAnswerNearnessInMeaning',
  measure: (scene, { weighed }) =>
    nearest(scene, weighed.terms, { at: scene.matches.anyAt, best: scene.matches.any }),
};

function nearest(
  { paragraph, indexed, answers }: Scene,
  terms: Stage['weighed']['terms'],
  found: { at: readonly number[]; best: readonly number[] },
): number {
  let most = 0;
  for (const { span, fit } of answers) {
    most = Math.max(most, fit * nearnessTo(span, paragraph.paragraph.text, indexed.sentence, terms, found));
  }
  return most;
}

function kindOf({ answers }: Scene): number {
  return answers.reduce((most, { fit }) => Math.max(most, fit), 0);
}
