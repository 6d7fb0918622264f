import { calibrated, chanceOf, passes } from './gates.ts';
import { type Grounds, groundsOf, HARD_KINDS } from './grounds.ts';
import { gates } from './learnedGates.ts';
import type { Ranking } from './ranker.ts';

/** Below it the article is taken not to say. */
export const ANSWERED_FROM = calibrated(gates, gates.answeredFrom);

/** Below it an answer is shown as the closest that was found: of four such answers, three are wrong. */
export const SURE_FROM = 1 / 3;

/**
 * How likely the first passage answers, from 0 to 1. Means the same whatever was asked and however much is searched:
 * of the answers to questions that people typed, so many were right.
 */
export function confidenceOf(ranking: Ranking): number {
  const grounds = groundsOf(ranking);
  if (!grounds) return 0;
  const confidence = calibrated(gates, passes(gates, grounds));
  if (!lacksKind(ranking)) return confidence;
  const leans = ranking.weighed.query.earlier !== null;
  return Math.min(confidence, leans && grounds.kind === 0 ? NONE_OF_ITS_KIND : FIRST_WITHOUT_ITS_KIND);
}

/** Where the first passage holds no date for a `when`, no person for a `who`: of six such answers five are wrong. */
const FIRST_WITHOUT_ITS_KIND = 0.2;
/** Where none that is looked at does, and the question's words are hardly its own. */
const NONE_OF_ITS_KIND = 0.1;

/** Whether nothing in the first passage's best sentence is of the kind that is asked for. */
function lacksKind({ weighed: { query }, passages: [first] }: Ranking): boolean {
  if (!HARD_KINDS.has(query.kind) || query.kind === 'quotation') return false;
  // In the drawer, under the desk: most places have no name.
  if (query.kind === 'place' && query.earlier === null) return false;
  return first !== undefined && first.best.answers.length === 0;
}

/** How an answer was verified. */
export interface Verification {
  /** How likely the question is on what the article speaks of, 0 to 1. */
  readonly onTopic: number;
  /** How likely the article tells it, 0 to 1. */
  readonly told: number;
  /** What speaks for it that it does, each 0 to 1, with what it adds to the logarithm of the odds. */
  readonly grounds: readonly {
    readonly name: keyof Grounds;
    readonly measure: number;
    readonly adds: number;
  }[];
}

/** How the answer of a ranking was verified; null where there was nothing to verify. */
export function verify(ranking: Ranking): Verification | null {
  const grounds = groundsOf(ranking);
  if (!grounds) return null;
  const { onTopic, told } = gates;
  const names = Object.keys(grounds) as (keyof Grounds)[];
  return {
    onTopic: chanceOf(onTopic, grounds),
    told: chanceOf(told, grounds),
    grounds: names.map((name) => ({
      name,
      measure: grounds[name],
      adds: (told.weights[name] ?? 0) * grounds[name],
    })),
  };
}
