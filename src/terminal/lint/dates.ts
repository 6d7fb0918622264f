import { analyse } from '../../language/analyse.ts';
import { phrase } from '../../words/phrase.ts';
import { wordsIn } from '../analysisJson.ts';
import type { Check } from './checked.ts';

/** Any day will do to see which dates would be known if there were one. */
const SOME_DAY = '2026-01-08';

/** Days such as “Tuesday”, which the article gives no publication day for. */
export const dates: Check = ({ analysis, placeOf }) => {
  const { article } = analysis;
  if (article.published?.length === SOME_DAY.length) return [];
  if (analysis.dates.every(({ value }) => value !== null)) return [];
  const dated = analyse({ ...article, published: SOME_DAY });
  const unknown = analysis.dates.filter(({ value }, at) => value === null && dated.dates[at]?.value != null);
  const [first] = unknown;
  if (!first) return [];
  return [
    {
      ...placeOf(first.span.paragraph),
      severity: 'doubtful',
      message: phrase('lintUndated', { count: unknown.length, text: wordsIn(analysis)(first.span) }),
      hint: phrase('lintUndatedHint'),
    },
  ];
};
