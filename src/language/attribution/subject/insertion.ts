import { type Clause, gapAfter, mentionAt, wordAt } from '../clause.ts';
import { type NounPhrase, phraseEndingAt } from '../nounPhrase.ts';
import { opensApposition } from '../sentenceSubject.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from '../wordClasses.ts';

/** `Mara Voss, the ferry’s captain, said`: what stands before an insertion between commas. */
export function subjectBeforeInsertion(clause: Clause, last: number): NounPhrase | null {
  for (let index = last - 1; index >= 0 && last - index < 30; index -= 1) {
    const gap = gapAfter(clause, index);
    if (/[;:]/u.test(gap)) return null;
    if (!/[,(—–]/u.test(gap)) continue;
    const phrase = phraseEndingAt(clause, index);
    // “Her mother, Dana Wexley, said”: the name that stands between the commas.
    const named = phraseEndingAt(clause, last);
    if (
      phrase?.kind === 'description' &&
      named?.kind === 'name' &&
      !isParticiple(clause, phrase) &&
      opensApposition(clause, clause.tokens[firstOfName(clause, named)]?.start ?? named.start, index + 1) &&
      /[,(]/u.test(gapAfter(clause, last))
    )
      return named;
    // “Renn, 45, of Hill Road, Leeds, told”
    if (phrase && PREPOSITIONS.has(wordAt(clause, firstOfName(clause, phrase) - 1))) continue;
    // “A lawyer who has read it, and who asked not to be named, called”: an object.
    if (phrase && isObject(clause, phrase)) continue;
    // A list of things between commas is passed over, back to what it belongs to.
    if (phrase?.kind === 'name' || phrase?.kind === 'pronoun') return phrase;
    if (phrase && opensClause(clause, phrase.from) && !isParticiple(clause, phrase)) return phrase;
  }
  return null;
}

function isObject(clause: Clause, { kind, from }: NounPhrase): boolean {
  const before = wordAt(clause, from - 1);
  if (kind !== 'pronoun' || wordAt(clause, from) !== 'it' || !/^\s$/u.test(gapAfter(clause, from - 1)))
    return false;
  return !CONJUNCTIONS.has(before) && !RELATIVES.has(before);
}

/** `based in Portland`: tells of what stands before it. */
function isParticiple(clause: Clause, { from, to }: NounPhrase): boolean {
  if (/^(?:who|which)$/.test(wordAt(clause, from - 1)) && !DETERMINERS.has(wordAt(clause, from))) return true;
  return to - from > 1 && /^\p{Ll}+(?:ed|ing)$/u.test(clause.tokens[from]?.text ?? '');
}

/** The index of a name's first token, its title included. */
function firstOfName(clause: Clause, { from, to }: NounPhrase): number {
  const title = mentionAt(clause, to - 1)?.title;
  let first = from;
  while (title && first > 0 && (clause.tokens[first - 1]?.start ?? -1) >= title.start) first -= 1;
  return first;
}

function opensClause(clause: Clause, from: number): boolean {
  return (
    from === 0 ||
    /[.,;:—–]|^\s{3,}/u.test(gapAfter(clause, from - 1)) ||
    CONJUNCTIONS.has(wordAt(clause, from - 1))
  );
}
