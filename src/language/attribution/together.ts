import type { Mention } from '../analysis.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './nounPhrase.ts';

/** Those who say the same words. */
export interface Speakers {
  /** UTF-16 code units into the paragraph's text: from the first name to the last. */
  readonly start: number;
  readonly end: number;
  /** In order. */
  readonly mentions: readonly [Mention, Mention];
}

/** Two people who speak as one: `Anna Lind and Peter Holm said`; null where a name stands alone. */
export function speakersOf({ text, mentions }: Clause, phrase: NounPhrase): Speakers | null {
  if (phrase.kind !== 'name') return null;
  const index = mentions.findIndex(({ span }) => span.start === phrase.start);
  const own = mentions[index];
  if (own?.person === undefined) return null;
  const before = mentions[index - 1];
  if (before && isPair(text, before, own) && opens(text, before)) return pair(before, own);
  const after = mentions[index + 1];
  return after && isPair(text, own, after) && closes(text, after) ? pair(own, after) : null;
}

function pair(first: Mention, second: Mention): Speakers {
  return { start: first.span.start, end: second.span.end, mentions: [first, second] };
}

function isPair(text: string, first: Mention, second: Mention): boolean {
  if (first.person === undefined || second.person === undefined || first.person === second.person)
    return false;
  return /^ (?:and|&) $/u.test(text.slice(first.span.end, second.title?.start ?? second.span.start));
}

/** No preposition or verb stands before the two: `met A and B said` is about B alone. */
function opens(text: string, { span, title }: Mention): boolean {
  const before = text.slice(0, title?.start ?? span.start).trimEnd();
  return before === '' || /[.,;:—–”"’'»!?]$/u.test(before) || /\p{Lu}[\p{L}]*$/u.test(before);
}

/** Behind the second a clause or a sentence ends, and no verb of its own follows. */
function closes(text: string, { span }: Mention): boolean {
  return /^(?:[.,;:—–]|$|\s(?:in|at|on|of|who|from|after|to|during)\b)/u.test(
    text.slice(span.end, span.end + 8),
  );
}
