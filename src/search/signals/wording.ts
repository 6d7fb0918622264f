import { nearnessTo } from '../nearness.ts';
import type { Signal } from './signal.ts';

/** How much more of the question is met by other words for the same than by letters and meaning, here or close to it. */
export const wordingInContext: Signal = {
  because: 'signalWordingInContext',
  measure: ({ inContext }, { weighed: { terms } }) => beyond(inContext, terms),
};

/** The same for the whole paragraph. */
export const wordingInParagraph: Signal = {
  because: 'signalWordingInParagraph',
  measure: ({ inParagraph }, { weighed: { terms } }) => beyond(inParagraph, terms),
};

function beyond(
  { letters, meaning, wording }: Readonly<Record<'letters' | 'meaning' | 'wording', readonly number[]>>,
  terms: readonly { readonly position: number; readonly share: number }[],
): number {
  let sum = 0;
  for (const { position, share } of terms) {
    sum +=
      share *
      Math.max(0, (wording[position] ?? 0) - Math.max(letters[position] ?? 0, meaning[position] ?? 0));
  }
  return sum;
}

/** Whether the sentence is put as answers to such a question are. */
export const answerShape: Signal = {
  because: 'groundShape',
  measure: ({ shapes }) => shapes[0]?.value ?? 0,
};

/** The same, counting only as far as the sentence is about the question. */
export const answerShapeInContext: Signal = {
  because: 'signalAnswerShapeInContext',
  measure({ shapes, inContext: { letters, meaning, wording, people } }, { weighed: { terms } }) {
    let sum = 0;
    for (const { position, share } of terms) {
      sum +=
        share *
        Math.max(
          letters[position] ?? 0,
          meaning[position] ?? 0,
          wording[position] ?? 0,
          people[position] ?? 0,
        );
    }
    return (shapes[0]?.value ?? 0) * sum;
  },
};

/** How near the words of the question stand to what is put as an answer would be. */
export const answerShapeNearness: Signal = {
  because: 'signalAnswerShapeNearness',
  measure({ shapes, sentence, paragraph, matches }, { weighed: { terms } }) {
    let most = 0;
    for (const { value, first, last } of shapes) {
      const span = {
        paragraph: sentence.span.paragraph,
        start: sentence.tokens[first]?.start ?? 0,
        end: sentence.tokens[last]?.end ?? 0,
      };
      const found = { at: matches.anyAt, best: matches.any };
      most = Math.max(most, value * nearnessTo(span, paragraph.paragraph.text, sentence, terms, found));
    }
    return most;
  },
};
