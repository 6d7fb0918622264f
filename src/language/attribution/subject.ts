import { speechStance } from '../speech.ts';
import { type Clause, gapAfter, mentionAt, wordAt } from './clause.ts';
import { type NounPhrase, phraseEndingAt } from './nounPhrase.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS, RELATIVES } from './wordClasses.ts';

/**
 * Who does what a verb says, looked for on its left.
 * @param verb the verb's index among the clause's tokens
 */
export function subjectOf(clause: Clause, verb: number): NounPhrase | null {
  const word = wordAt(clause, verb);
  let before = verb - 1;
  while (before >= 0 && isAuxiliary(wordAt(clause, before)) && !/[;:—–]/u.test(gapAfter(clause, before)))
    before -= 1;
  if (before < 0) return null;
  const gap = gapAfter(clause, before);
  const previous = wordAt(clause, before);
  // “…, telling lawmakers”: the act of whoever the sentence is about.
  if (word.endsWith('ing')) return participleSubject(clause, before);
  if (RELATIVES.has(previous)) return antecedent(clause, before);
  // “rose and said”, “left, but said”: one subject, two verbs.
  if (CONJUNCTIONS.has(previous)) return coordinatedSubject(clause, before);
  // “used to say”, “went on to say”: the subject of the verb that governs it.
  if (previous === 'to' && before > 0)
    return subjectOf(clause, before - 1) ?? sentenceSubject(clause, before);
  if (/[,)—–]/u.test(gap)) return subjectBeforeInsertion(clause, before) ?? sentenceSubject(clause, before);
  if (/[;:]/u.test(gap)) return null;
  if (PREPOSITIONS.has(previous)) return sentenceSubject(clause, before);
  const phrase = phraseEndingAt(clause, before);
  if (!phrase) return sentenceSubject(clause, before);
  // “spoke to reporters and said”: what hangs on a preposition is no subject.
  const hangs =
    PREPOSITIONS.has(wordAt(clause, phrase.from - 1)) && !gapAfter(clause, phrase.from - 1).includes(',');
  if (!hangs) return phrase;
  // “who on Tuesday said”
  if (RELATIVES.has(wordAt(clause, phrase.from - 2))) return antecedent(clause, phrase.from - 2);
  return sentenceSubject(clause, phrase.from - 1) ?? phrase;
}

function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word) || /\p{L}{3}ly$/u.test(word);
}

/** `… that he took it, and then told`: the clause's own subject, where one stands behind `that`. */
function coordinatedSubject(clause: Clause, conjunction: number): NounPhrase | null {
  for (let index = conjunction - 1; index > 0; index -= 1) {
    if (!CLAUSE_OPENERS.has(wordAt(clause, index))) continue;
    const next = index + 1;
    if (PRONOUNS.has(wordAt(clause, next))) return phraseEndingAt(clause, next);
    const mention = mentionAt(clause, next);
    return mention
      ? phraseEndingAt(clause, lastOf(clause, next, mention.span.end))
      : sentenceSubject(clause, conjunction);
  }
  return sentenceSubject(clause, conjunction);
}

const CLAUSE_OPENERS = new Set(['that', 'because', 'while', 'whereas']);

/** `with Zelensky admitting`, or `Starmer stressed …, telling lawmakers`. */
function participleSubject(clause: Clause, before: number): NounPhrase | null {
  const named = mentionAt(clause, before);
  const joined = named && !gapAfter(clause, before).includes(',');
  if (joined) return phraseEndingAt(clause, before);
  return sentenceSubject(clause, before);
}

/** `Mara Voss, who farms here` and `the man that said`: whom a relative word stands for. */
function antecedent(clause: Clause, relative: number): NounPhrase | null {
  return phraseEndingAt(clause, relative - 1);
}

/** `Mara Voss, the ferry’s captain, said`: what stands before an insertion between commas. */
function subjectBeforeInsertion(clause: Clause, last: number): NounPhrase | null {
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
      named.from <= index + 4 &&
      /[,(]/u.test(gapAfter(clause, last))
    )
      return named;
    // A list of things between commas is passed over, back to what it belongs to.
    if (phrase?.kind === 'name' || phrase?.kind === 'pronoun') return phrase;
    if (phrase && opensClause(clause, phrase.from)) return phrase;
  }
  return null;
}

function opensClause(clause: Clause, from: number): boolean {
  return (
    from === 0 ||
    /[.,;:—–]|^\s{3,}/u.test(gapAfter(clause, from - 1)) ||
    CONJUNCTIONS.has(wordAt(clause, from - 1))
  );
}

/**
 * The subject of the sentence as a whole: its first noun phrase that stands before a verb and hangs on no
 * preposition.
 * @param limit the index of a token before which it must stand
 */
export function sentenceSubject(clause: Clause, limit: number): NounPhrase | null {
  const first = sentenceStart(clause, limit);
  for (let index = first; index <= limit; index += 1) {
    const word = wordAt(clause, index);
    if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)) {
      index = endOfInsertion(clause, index, limit);
      continue;
    }
    if (PRONOUNS.has(word)) return phraseEndingAt(clause, index);
    const mention = mentionAt(clause, index);
    if (mention) {
      const last = lastOf(clause, index, mention.span.end);
      if (/^['’]s?\b/u.test(clause.text.slice(mention.span.end, mention.span.end + 2))) {
        index = last;
        continue;
      }
      return phraseEndingAt(clause, last);
    }
    if (beginsVerb(clause, index + 1) && index + 1 <= limit + 1) {
      const phrase = phraseEndingAt(clause, index);
      if (phrase) return phrase;
    }
  }
  return null;
}

/** `In Paris on Tuesday, …`: an opening that hangs on a preposition ends at its comma, or with its noun. */
function endOfInsertion(clause: Clause, from: number, limit: number): number {
  for (let index = from; index < limit && index - from < 8; index += 1) {
    if (gapAfter(clause, index).includes(',')) return index;
  }
  return from + 1;
}

function beginsVerb(clause: Clause, index: number): boolean {
  const word = wordAt(clause, index);
  if (gapAfter(clause, index - 1).includes(',')) return false;
  return (
    speechStance(word) !== null ||
    /^(?:is|was|were|are|has|had|have|will|would|did|does)$/.test(word) ||
    /\p{L}{2}ed$/u.test(word)
  );
}

function sentenceStart({ masked, tokens }: Clause, limit: number): number {
  for (let index = limit; index > 0; index -= 1) {
    const gap = masked.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
    if (
      /[.!?]["”’)]*\s/u.test(gap) &&
      /^\p{Lu}/u.test(tokens[index]?.text ?? '') &&
      (tokens[index - 1]?.text.length ?? 0) > 3
    )
      return index;
  }
  return 0;
}

function lastOf({ tokens }: Clause, index: number, end: number): number {
  let last = index;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}
