import type { Mention, Token } from '../analysis.ts';
import type { Quoted } from '../quotations.ts';
import { type SpeechStance, speechStance } from '../speech.ts';
import { isMasked } from './mask.ts';

/** The words around quotations, in reading order: what rules of attribution look at. */
export interface Clause {
  /** The paragraph's text. */
  readonly text: string;
  /** The same, quotations blanked to spaces. */
  readonly masked: string;
  /** Outside quotations. */
  readonly tokens: readonly Token[];
  /** Outside quotations, in order. */
  readonly mentions: readonly Mention[];
}

/** The word at an index, in lower case; empty where there is none. */
export function wordAt({ tokens }: Clause, index: number): string {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  // “he’d”, “they’ve”: the pronoun is what counts.
  return /['’]/.test(word) ? word.replace(/^(i|he|she|they|we|it|you)['’](?:d|ll|ve|s|re|m)$/u, '$1') : word;
}

/** The stance of a verb of speech at an index, or null: `told the Echo`, `the Post reported` have names there. */
export function stanceAt(clause: Clause, index: number): SpeechStance | null {
  const text = clause.tokens[index]?.text ?? '';
  const isName = /^\p{Lu}\p{Ll}/u.test(text) && wordAt(clause, index - 1) === 'the';
  return isName ? null : speechStance(wordAt(clause, index));
}

/** What stands between a token and the next. */
export function gapAfter({ masked, tokens }: Clause, index: number): string {
  const token = tokens[index];
  if (!token) return '';
  return masked.slice(token.end, tokens[index + 1]?.start ?? masked.length);
}

/** The name that a token is part of. */
export function mentionAt({ tokens, mentions }: Clause, index: number): Mention | undefined {
  const token = tokens[index];
  return token && mentions.find(({ span }) => span.start < token.end && token.start < span.end);
}

/** The index of the first token at or behind a place. */
export function indexFrom({ tokens }: Clause, place: number): number {
  const index = tokens.findIndex(({ start }) => start >= place);
  return index < 0 ? tokens.length : index;
}

/** Leaves of a paragraph's words and names those inside a stretch and outside its quotations. */
export function clauseOf(
  text: string,
  masked: string,
  stretch: Pick<Quoted, 'start' | 'end'>,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Clause {
  const { start: from, end: to } = stretch;
  return {
    text,
    masked,
    tokens: tokens.filter(({ start, end }) => start >= from && end <= to && !isMasked(masked, start, end)),
    mentions: mentions.filter(
      ({ span }) => span.start >= from && span.end <= to && !isMasked(masked, span.start, span.end),
    ),
  };
}
