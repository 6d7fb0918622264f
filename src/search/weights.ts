import type { SignalName } from './signals.ts';

/** What each signal counts: what is left out counts nothing. */
export interface Weights {
  /** In ordering paragraphs; a paragraph scores as its best sentence. */
  readonly paragraph: Partial<Readonly<Record<SignalName, number>>>;
  /** In choosing a paragraph's answer sentence. */
  readonly sentence: Partial<Readonly<Record<SignalName, number>>>;
}

/** By letters alone, found by hand: for languages of which no more is known. */
export const byLetters: Weights = {
  paragraph: {
    bm25: 6,
    coverageInTitle: 1,
    coverageInContext: 3.5,
    wordOrder: 2,
    namesInContext: 2,
    answerNearness: 1,
    answerKind: 1.5,
    sameParagraphAsBefore: 0,
  },
  sentence: {
    rareCoverage: 1,
    coverageInContext: 1,
    coverageInSentence: 0.5,
    answerKind: 0.1,
    answerKindInContext: 0.2,
  },
};
