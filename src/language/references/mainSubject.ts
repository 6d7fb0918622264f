import { folded } from '../folded.ts';
import { speechStance } from '../speech.ts';
import { wordSet } from '../wordSet.ts';
import type { Phrase, Place } from './phrase.ts';
import { isAsked } from './subjects.ts';

/** Whether a subject is the whole sentence's, so that those before it in the sentence are of clauses alone. */
export function isMainSubject(phrase: Phrase, place: Place): boolean {
  return isAsked(place, phrase) || isBehindFronted(phrase, place) || reportsSentence(phrase, place);
}

/** Clauses that come before the sentence's own: `Asked by Renn if he knew, the general smiled`. */
const FRONTING = wordSet(
  'when while after before as asked pressed questioned told if because although though since once unlike',
);

/** Whether words stand in the sentence's own clause, behind one that opens it with a subject of its own. */
function isBehindFronted({ start }: Phrase, { tokens, masked }: Place): boolean {
  const [first] = tokens;
  return first !== undefined && FRONTING.has(folded(first)) && masked.slice(first.start, start).includes(',');
}

/** `He kept two sets of books, Andrew Fell, prosecuting, told the court.`: whose words the sentence is. */
function reportsSentence({ from, to, end, kind }: Phrase, { tokens, masked }: Place): boolean {
  const before = tokens[from - 1];
  if (kind !== 'name' || !before) return false;
  const last = tokens.at(-1)?.end ?? end;
  if (
    last - end > LONGEST_REPORT ||
    !/,["”’' ]*\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(masked.slice(before.start, tokens[from]?.start))
  )
    return false;
  return tokens
    .slice(to, to + 8)
    .some((token) => /^(?:said|told|says|added|heard|wrote|tells)$/u.test(folded(token)));
}

/** Characters behind such a name. */
const LONGEST_REPORT = 70;

/** `from insisting that Renn was asleep`: a subject of what somebody else says. */
export function isReported({ from }: Phrase, { tokens }: Place): boolean {
  return folded(tokens[from - 1]) === 'that' && speechStance(folded(tokens[from - 2])) !== null;
}
