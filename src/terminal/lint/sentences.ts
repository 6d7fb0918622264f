import { findContinuations } from '../../language/continuations.ts';
import { phrase } from '../../words/phrase.ts';
import type { Check } from './checked.ts';

/** Sentences that a file breaks over two paragraphs: somebody should look whether they are one. */
export const sentences: Check = ({ analysis, placeOf }) => {
  return Array.from(findContinuations(analysis.article.paragraphs), ([first, second]) => ({
    ...placeOf(first),
    severity: 'doubtful',
    message: phrase('brokenSentence', { first: String(first), second: String(second) }),
    hint: phrase('brokenSentenceHint'),
  }));
};
