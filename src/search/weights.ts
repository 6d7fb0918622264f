import { answerKind, answerKindInContext, answerNearness } from './signals/answerKind.ts';
import { bm25 } from './signals/bm25.ts';
import {
  coverageInContext,
  coverageInSentence,
  coverageInTitle,
  namesInContext,
  rareCoverage,
} from './signals/coverage.ts';
import { wordOrder } from './signals/order.ts';
import type { ParagraphSignal, SentenceSignal } from './signals/signal.ts';

export interface Weighed<S> {
  readonly signal: S;
  readonly weight: number;
}

/** What orders paragraphs as a whole. Found by hand on the evaluation articles, as are all weights here. */
export const paragraphSignals: readonly Weighed<ParagraphSignal>[] = [
  { signal: bm25, weight: 6 },
  { signal: coverageInTitle, weight: 1 },
];

/** What orders paragraphs by the one of their sentences that has most of it. */
export const leadingSignals: readonly Weighed<SentenceSignal>[] = [
  { signal: coverageInContext, weight: 3.5 },
  { signal: wordOrder, weight: 2 },
  { signal: namesInContext, weight: 2 },
  { signal: answerNearness, weight: 1 },
  { signal: answerKind, weight: 1.5 },
];

/** What chooses a paragraph's answer sentence. */
export const sentenceSignals: readonly Weighed<SentenceSignal>[] = [
  { signal: rareCoverage, weight: 1 },
  { signal: coverageInContext, weight: 1 },
  { signal: coverageInSentence, weight: 0.5 },
  { signal: answerKind, weight: 0.1 },
  { signal: answerKindInContext, weight: 0.2 },
];
