import { findContinuations } from '../../language/continuations.ts';
import { words } from '../../words/words.ts';
import type { Check } from './checked.ts';

/** Sentences that a file breaks over two paragraphs: somebody should look whether they are one. */
export const sentences: Check = ({ analysis, placeOf }) => {
  return Array.from(findContinuations(analysis.article.paragraphs), ([first, second]) => ({
    ...placeOf(first),
    severity: 'doubtful',
    message: words('brokenSentence', { first: String(first), second: String(second) }),
    hint: words('brokenSentenceHint'),
  }));
};
