import { generality } from './generalQuestion.ts';
import { LOOKED_AT } from './grounds.ts';
import type { QuestionKind } from './questionKind.ts';
import type { Ranking } from './ranker.ts';

/** What the nearest passages lack to be an answer. */
export type Shortfall =
  /** The question asks of the world at large. */
  | { readonly kind: 'general' }
  /** None of them holds what is asked for; of whom, where it asks for the age of one person. */
  | { readonly kind: 'none'; readonly seeks: Sought; readonly of: string | null };

/** Kinds of answer whose absence can be told. */
export type Sought = (typeof SOUGHT)[number];

const SOUGHT = [
  'age',
  'money',
  'date',
  'duration',
  'number',
  'place',
  'person',
  'body',
  'quotation',
] as const;

/** Anything that fits less is something else that may serve. */
const FITS = 0.5;

/** What the nearest passages lack; null where that cannot be told. */
export function shortfallOf({ weighed, asked, passages }: Ranking): Shortfall | null {
  if (generality(weighed.query.text) === 1) return { kind: 'general' };
  const seeks = SOUGHT.find((kind) => kind === measured(weighed.query.kind));
  if (seeks === undefined) return null;
  const answers = passages.slice(0, LOOKED_AT).flatMap(({ best }) => best.answers);
  const [only, ...others] = asked;
  const fitting = answers.filter(({ fit, ofAsked }) =>
    seeks === 'age' && only !== undefined ? ofAsked : fit >= FITS,
  );
  if (fitting.length > 0) return null;
  return { kind: 'none', seeks, of: seeks === 'age' && others.length === 0 ? (only ?? null) : null };
}

/** Heights, weights and the like are numbers. */
function measured(kind: QuestionKind): QuestionKind {
  return ['length', 'mass', 'speed', 'temperature', 'share'].includes(kind) ? 'number' : kind;
}
