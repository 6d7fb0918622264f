import type { ArticleIndex } from './articleIndex.ts';
import type { QuestionKind } from './questionKind.ts';
import type { Ranking } from './ranker.ts';
import { coverageInContext } from './signals/coverage.ts';

/** Below it the article is taken not to say. */
export const ANSWERED_FROM = 0.5;

/** Kinds whose answer has a form of its own, so that its absence shows. */
const HARD_KINDS: ReadonlySet<QuestionKind> = new Set(['age', 'money', 'number', 'duration', 'date']);

/** Chosen on the evaluation articles: what counts against an answer, in shares of the question. */
const NOTHING_BUT_NAMES = 0.35;
const STRANGE_NAME = 0.5;
const NO_SUCH_KIND = 1;
const MIDDLE = 0.05;
/** Terms of an earlier question weigh less than this. */
const EARLIER = 0.25;
const STEEPNESS = 5;

/**
 * How likely the first passage answers, from 0 to 1. Rests on what does not depend on how much is searched: the
 * share of the question that the passage covers, less what shows that the article speaks of something else.
 */
export function confidenceOf({ weighed, passages }: Ranking, index: ArticleIndex): number {
  const [first] = passages;
  if (!first) return 0;
  const terms = weighed.terms.filter(({ weight }) => weight > 0.25);
  const asked = terms.filter(({ naming }) => !naming);
  let evidence = coverageInContext.measure(weighed, first.best, index);
  if (asked.length > 0 && asked.every(({ absent }) => absent)) evidence -= NOTHING_BUT_NAMES;
  if (terms.some(({ absent, text }) => absent && /^\p{Lu}/u.test(text))) evidence -= STRANGE_NAME;
  // A follow-up such as “and when?” asks for the kind alone: it has to stand in the very passage.
  const looked = weighed.terms.some(({ weight }) => weight > EARLIER) ? passages : [first];
  if (HARD_KINDS.has(weighed.query.kind) && !looked.some(({ best }) => best.answers.length > 0)) {
    evidence -= NO_SUCH_KIND;
  }
  return 1 / (1 + Math.exp(-STEEPNESS * (evidence - MIDDLE)));
}
