import { nearnessTo } from '../nearness.ts';
import { coverageInContext } from './coverage.ts';
import type { SentenceSignal } from './signal.ts';

/** Whether the sentence holds something of the kind that is asked for. */
export const answerKind: SentenceSignal = {
  because: 'something of the kind that is asked for',
  measure: (_, { answers }) => Math.max(0, ...answers.map(({ fit }) => fit)),
};

/** The same, counting only as far as the sentence is about the question. */
export const answerKindInContext: SentenceSignal = {
  because: 'something of the kind that is asked for, beside words of the question',
  measure: (weighed, scene, index) =>
    answerKind.measure(weighed, scene, index) * coverageInContext.measure(weighed, scene, index),
};

/** How near the words of the question stand to what could answer. */
export const answerNearness: SentenceSignal = {
  because: 'words of the question near what could answer',
  measure: ({ terms }, { paragraph, sentence, answers, matches }) => {
    let nearest = 0;
    for (const { span, fit } of answers) {
      nearest = Math.max(nearest, fit * nearnessTo(span, paragraph.paragraph.text, sentence, terms, matches));
    }
    return nearest;
  },
};
