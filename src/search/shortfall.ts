import type { LanguageTag } from '../articles/article.ts';
import { generality } from './generalQuestion.ts';
import { LOOKED_AT } from './grounds.ts';
import type { QuestionKind } from './questionKind.ts';
import type { Ranking } from './ranker.ts';

/** What the nearest passages lack to be an answer. */
export type Shortfall =
  /** The question asks of the world at large. */
  | { readonly kind: 'general' }
  /** The question is asked in another language than the articles, of which there are so many, are written in. */
  | { readonly kind: 'language'; readonly languages: readonly LanguageTag[]; readonly articles: number }
  /** Somebody's words are asked for, and who says what is not understood in the language of the nearest. */
  | { readonly kind: 'speakers' }
  /** None of them holds what is asked for; of whom, where it asks for the age or the words of one person. */
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
  const looked = passages.slice(0, LOOKED_AT);
  const [only = null, ...others] = asked;
  const of = others.length === 0 ? only : null;
  if (seeks === 'quotation') return of !== null && isQuoted(of, looked) ? null : quotationLacking(of, looked);
  const fitting = looked
    .flatMap(({ best }) => best.answers)
    .filter(({ fit, ofAsked }) => (seeks === 'age' && only !== null ? ofAsked : fit >= FITS));
  if (fitting.length > 0) return null;
  return { kind: 'none', seeks, of: seeks === 'age' ? of : null };
}

/** Heights, weights and the like are numbers. */
function measured(kind: QuestionKind): QuestionKind {
  return ['length', 'mass', 'speed', 'temperature', 'share'].includes(kind) ? 'number' : kind;
}

/** Whether the articles that the passages are from quote somebody anywhere. */
function isQuoted(name: string, looked: Ranking['passages']): boolean {
  return looked.some(({ indexed }) =>
    indexed.analysis.quotations.some(
      ({ kind, attribution }) => kind !== 'term' && attribution?.name === name,
    ),
  );
}

/** Where it is not clear whose words are asked for, nothing lacks as long as anybody's stand in the passages. */
function quotationLacking(of: string | null, looked: Ranking['passages']): Shortfall | null {
  const quotes = looked.some(({ indexed: { analysis, paragraph } }) =>
    analysis.quotations.some(({ span, kind }) => kind !== 'term' && span.paragraph === paragraph.number),
  );
  return of === null && quotes ? null : { kind: 'none', seeks: 'quotation', of };
}
