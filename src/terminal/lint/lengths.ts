import { phrase } from '../../words/phrase.ts';
import type { Check } from './checked.ts';

/** In UTF-16 units: Discord shows no more in one message, so that a longer paragraph is cut. */
const LONGEST_PARAGRAPH = 4_000;

/** Paragraphs that are too long to be shown whole. */
export const lengths: Check = ({ analysis, placeOf }) => {
  return analysis.article.paragraphs
    .filter(({ text }) => text.length > LONGEST_PARAGRAPH)
    .map(({ number, text }) => ({
      ...placeOf(number),
      severity: 'doubtful',
      message: phrase('lintLong', { number: String(number), count: text.length }),
      hint: phrase('lintLongHint'),
    }));
};
