import {
  ageOfAsked,
  answerKind,
  answerKindInContext,
  answerKindInMeaning,
  answerNearness,
  answerNearnessInMeaning,
} from './signals/answerKind.ts';
import { bm25 } from './signals/bm25.ts';
import {
  coverageInContext,
  coverageInParagraph,
  coverageInSentence,
  coverageInTitle,
  namesInContext,
  rareCoverage,
} from './signals/coverage.ts';
import { pictured, picturedUnasked, quotedWords } from './signals/form.ts';
import {
  meaningInContext,
  meaningInParagraph,
  precision,
  unusualMeaning,
  wholeMeaning,
  wholeMeaningInContext,
} from './signals/meaning.ts';
import { wordOrder } from './signals/order.ts';
import { peopleInContext, peopleInSentence } from './signals/people.ts';
import { besideParagraphBefore, lead, peopleAsBefore, sameParagraphAsBefore } from './signals/place.ts';
import type { Signal } from './signals/signal.ts';
import { standing } from './signals/standing.ts';
import { future } from './signals/tense.ts';
import {
  answerShape,
  answerShapeInContext,
  answerShapeNearness,
  wordingInContext,
  wordingInParagraph,
} from './signals/wording.ts';

/** Every signal that there is, by its name. A new one needs a line here and a weight in `weights.ts`. */
export const signals = {
  coverageInContext,
  coverageInSentence,
  coverageInParagraph,
  coverageInTitle,
  namesInContext,
  rareCoverage,
  bm25,
  wordOrder,
  meaningInContext,
  meaningInParagraph,
  unusualMeaning,
  wholeMeaning,
  wholeMeaningInContext,
  precision,
  peopleInSentence,
  peopleInContext,
  answerKind,
  answerKindInContext,
  answerKindInMeaning,
  answerNearness,
  answerNearnessInMeaning,
  ageOfAsked,
  quotedWords,
  pictured,
  picturedUnasked,
  sameParagraphAsBefore,
  besideParagraphBefore,
  peopleAsBefore,
  lead,
  standing,
  future,
  wordingInContext,
  wordingInParagraph,
  answerShape,
  answerShapeInContext,
  answerShapeNearness,
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof signals;
