import type { Mention } from '../analysis.ts';
import { speechStance } from '../speech.ts';
import { type Clause, gapAfter, mentionAt, stanceAt, wordAt } from './clause.ts';
import { genderOfPerson } from './personNouns.ts';
import {
  AUXILIARIES,
  BOUNDARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  STANDING_ALONE,
} from './wordClasses.ts';

/** Words that name somebody. */
export interface NounPhrase {
  /** UTF-16 code units into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'description';
  /** The index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** More words than this name nobody. */
const LONGEST = 12;

/**
 * The noun phrase that ends at a token: a name, a pronoun, or a description such as `a spokesman for the council`.
 * @param last the index of its last token
 */
export function phraseEndingAt(clause: Clause, last: number): NounPhrase | null {
  if (last < 0) return null;
  const word = wordAt(clause, last);
  if (PRONOUNS.has(word)) return phrase(clause, last, last + 1, 'pronoun');
  const mention = mentionAt(clause, last);
  if (mention) {
    const from = firstOf(clause, last, mention.span.start);
    return withHead(clause, {
      ...phrase(clause, from, last + 1, 'name'),
      start: mention.span.start,
      end: mention.span.end,
    });
  }
  if (STANDING_ALONE.has(word) && (last === 0 || !isJoined(clause, last - 1, last)))
    return phrase(clause, last, last + 1, 'description');
  if (isFunctionWord(word) || /^\d+$/.test(word)) return null;
  const described = describedUpTo(clause, last);
  // “gone through the books …, called that”: a verb alone names nobody.
  return described.to - described.from === 1 && isVerbLike(word) ? null : described;
}

/** Takes in what the phrase hangs on: `officials` of `officials in Kyiv`. */
function withHead(clause: Clause, inner: NounPhrase): NounPhrase {
  const title = mentionAt(clause, inner.to - 1)?.title;
  const outer = title ? firstOf(clause, inner.from, title.start) : inner.from;
  const skip = inner.from - outer + (wordAt(clause, outer - 1) === 'the' ? 2 : 1);
  const preposition = wordAt(clause, inner.from - skip);
  if (!HANGING.has(preposition) || !isJoined(clause, inner.from - skip - 1, inner.from - skip)) return inner;
  const alone = preposition === 'of' && STANDING_ALONE.has(wordAt(clause, inner.from - skip - 1));
  const head = alone
    ? phrase(clause, inner.from - skip - 1, inner.from - skip, 'description')
    : phraseEndingAt(clause, inner.from - skip - 1);
  if (!head || head.kind === 'pronoun') return inner;
  if (head.kind === 'name') return ['of', 'at', 'from'].includes(preposition) ? head : inner;
  return { start: head.start, end: inner.end, from: head.from, to: inner.to, kind: 'description' };
}

/** `Kyiv and its allies`: what is named by what it belongs to takes that in. */
function withOwner(clause: Clause, described: NounPhrase): NounPhrase {
  const { from } = described;
  if (!OWNERS.has(wordAt(clause, from)) || wordAt(clause, from - 1) !== 'and') return described;
  const owner = mentionAt(clause, from - 2);
  if (!owner) return described;
  return { ...described, start: owner.span.start, from: firstOf(clause, from - 2, owner.span.start) };
}

const OWNERS = new Set(['its', 'his', 'her', 'their']);

/** Prepositions by which something hangs on the person or body before them. */
const HANGING = new Set(['of', 'for', 'at', 'from', 'in', 'with']);

function describedUpTo(clause: Clause, last: number): NounPhrase {
  let from = last;
  for (let index = last; index >= 0 && last - index < LONGEST; index -= 1) {
    const word = wordAt(clause, index);
    if (index < last && !isJoined(clause, index, index + 1)) break;
    const owner = mentionAt(clause, index);
    if (owner) {
      from = firstOf(clause, index, owner.span.start);
      index = from;
      continue;
    }
    if (DETERMINERS.has(word)) {
      from = index;
      break;
    }
    if (isFunctionWord(word) || PRONOUNS.has(word)) break;
    if (index < last && isVerbLike(word)) break;
    from = index;
  }
  return withHead(clause, withOwner(clause, phrase(clause, from, last + 1, 'description')));
}

/**
 * The noun phrase that begins at a token.
 * @param first the index of its first token
 */
export function phraseStartingAt(clause: Clause, first: number): NounPhrase | null {
  const word = wordAt(clause, first);
  if (word === '') return null;
  if (PRONOUNS.has(word) && word !== 'it') return phrase(clause, first, first + 1, 'pronoun');
  const named = nameWithin(clause, first);
  if (named) return named;
  if (isFunctionWord(word) && !DETERMINERS.has(word)) return null;
  let to = first + 1;
  while (to < clause.tokens.length && to - first < LONGEST && isJoined(clause, to - 1, to)) {
    const next = wordAt(clause, to);
    if (isFunctionWord(next) && !['of', 'for', 'at', 'from', 'in', 'the', 'with', 'a'].includes(next)) break;
    if (stanceAt(clause, to) !== null && to > first + 1) break;
    // “the finance director in October”
    if (/^(?:in|at|on)$/.test(next) && WHEN.test(wordAt(clause, to + 1))) break;
    to += 1;
  }
  while (to > first + 1 && isFunctionWord(wordAt(clause, to - 1))) to -= 1;
  if (wordAt(clause, to) === 'and' && OWNERS.has(wordAt(clause, to + 1))) to += 3;
  if (to === first + 1 && DETERMINERS.has(word) && !STANDING_ALONE.has(word)) return null;
  return phrase(clause, first, to, 'description');
}

const WHEN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,4}|last|early|late|time)$/;

/** A name that begins here, or stands behind its role: `the group’s chairman, Rev. Tobias Achterberg`. */
function nameWithin(clause: Clause, first: number): NounPhrase | null {
  let commas = 0;
  for (let index = first; index < clause.tokens.length && index - first < LONGEST; index += 1) {
    const mention = mentionAt(clause, index);
    const owns = mention && /^['’]s?\b/u.test(clause.text.slice(mention.span.end, mention.span.end + 2));
    const isPerson = mention && (mention.person !== undefined || mention.kind === 'person');
    if (
      mention &&
      !owns &&
      (isPerson || (index === first && mention.kind !== 'place' && !isModifier(clause, mention)))
    ) {
      const to = index + 1 + countInside(clause, index + 1, mention.span.end);
      return { ...phrase(clause, index, to, 'name'), start: mention.span.start, end: mention.span.end };
    }
    const word = wordAt(clause, index);
    if (index > first && (CONJUNCTIONS.has(word) || stanceAt(clause, index) !== null)) return null;
    const gap = gapAfter(clause, index);
    if (/[,(]/u.test(gap)) commas += 1;
    if (commas > 1 || /[.;:!?—–](?!\S)/u.test(gap.replace(/^\.\s/, isTitle(word) ? '' : '. '))) return null;
    if (
      commas === 1 &&
      isFunctionWord(wordAt(clause, index + 1)) &&
      !DETERMINERS.has(wordAt(clause, index + 1))
    )
      return null;
  }
  return null;
}

/** `Kremlin` of `Kremlin spokesman Oleg Dudin`: a name that a noun for a person stands behind. */
export function isModifier(clause: Clause, { span }: Mention): boolean {
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(clause.masked.slice(span.end, span.end + 24))?.[1];
  return next !== undefined && genderOfPerson(next) !== undefined;
}

function isTitle(word: string): boolean {
  return word.length <= 5;
}

function countInside({ tokens }: Clause, from: number, end: number): number {
  let count = 0;
  while ((tokens[from + count]?.start ?? Number.POSITIVE_INFINITY) < end) count += 1;
  return count;
}

function firstOf({ tokens }: Clause, index: number, start: number): number {
  let first = index;
  while (first > 0 && (tokens[first - 1]?.start ?? -1) >= start) first -= 1;
  return first;
}

function phrase({ tokens }: Clause, from: number, to: number, kind: NounPhrase['kind']): NounPhrase {
  const { start = 0, text = '' } = tokens[from] ?? {};
  // “They’d all say”
  const contracted = kind === 'pronoun' ? /^\p{L}+(?=['’])/u.exec(text)?.[0].length : undefined;
  const end = contracted === undefined ? (tokens[to - 1]?.end ?? 0) : start + contracted;
  return { start, end, kind, from, to };
}

/** Whether only white space, a hyphen or an apostrophe stands between two tokens. */
function isJoined({ masked, tokens }: Clause, index: number, next: number): boolean {
  const end = tokens[index]?.end;
  const start = tokens[next]?.start;
  if (end === undefined || start === undefined || start - end > 2) return false;
  return /^[\s\-’']*$/u.test(masked.slice(end, start));
}

/** Adverbs that stand inside noun phrases as well: `an earlier version`. */
const ADJECTIVAL = new Set(['earlier', 'later', 'first', 'only', 'all', 'both', 'now', 'then', 'even']);

function isFunctionWord(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    (AUXILIARIES.has(word) && !ADJECTIVAL.has(word)) ||
    BOUNDARIES.has(word) ||
    DETERMINERS.has(word)
  );
}

function isVerbLike(word: string): boolean {
  return speechStance(word) !== null && /(?:ed|ing|said|told|heard|felt|known|thought|seen)$/.test(word);
}
