import { type Clause, gapAfter, wordAt } from '../clause.ts';
import { type NounPhrase, phraseStartingAt } from '../nounPhrase.ts';
import { sentenceSubject } from '../sentenceSubject.ts';
import { IRREGULAR_PAST } from '../wordClasses.ts';
import { antecedent } from './relative.ts';

/** `The official who signed the order called`: whose clause ends with its object, right before the verb. */
export function behindObject(clause: Clause, { from, kind }: NounPhrase): NounPhrase | null {
  const verb = wordAt(clause, from - 1);
  if (kind === 'pronoun' || !(/\p{L}ed$/u.test(verb) || IRREGULAR_PAST.has(verb))) return null;
  for (let index = from - 2; index > 0 && from - index < 6; index -= 1) {
    if (/[,;:—–]/u.test(gapAfter(clause, index))) return null;
    if (wordAt(clause, index) === 'who') return antecedent(clause, index);
  }
  return null;
}

/** `A teacher accused of striking a pupil has told`: the object of a participle is no subject. */
export function behindParticiple(clause: Clause, { from, kind }: NounPhrase): NounPhrase | null {
  if (kind === 'pronoun' || from < 2 || !/^\s$/u.test(gapAfter(clause, from - 1))) return null;
  // “who fought to save his dog says”
  const infinitive = wordAt(clause, from - 2) === 'to' && wordAt(clause, from - 3) !== 'according';
  if (!infinitive && !/^\p{Ll}{2,}ing$/u.test(clause.tokens[from - 1]?.text ?? '')) return null;
  const subject = sentenceSubject(clause, from - 2);
  return subject && subject.to < from ? subject : null;
}

/** `…, though a source close to him insisted`: what opens the clause, where its own conjunction shows where that begins. */
export function openingClause(clause: Clause, { from, to }: NounPhrase): NounPhrase | null {
  for (let index = from - 1; index > 0 && from - index < 12; index -= 1) {
    if (/[,;:]/u.test(gapAfter(clause, index))) return null;
    if (!OPENING.test(wordAt(clause, index))) continue;
    const phrase = phraseStartingAt(clause, index + 1);
    if (!phrase || phrase.to > from || phrase.from === phrase.to - 1) return null;
    const close = /^(?:close|familiar|briefed|linked|loyal|opposed|near)$/.test(
      wordAt(clause, phrase.to - 1),
    );
    const end = clause.tokens[to - 1]?.end ?? phrase.end;
    return close ? { ...phrase, to, end } : phrase;
  }
  return null;
}

const OPENING = /^(?:and|but|though|although|while|because|whereas|that)$/;
