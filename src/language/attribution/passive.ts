import { speechStance } from '../speech.ts';
import { type Clause, gapAfter, mentionAt, wordAt } from './clause.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS, RELATIVES } from './wordClasses.ts';

const BEING = new Set([
  'is',
  'was',
  'were',
  'are',
  'be',
  'been',
  'being',
  'am',
  'get',
  'got',
  'gets',
  'getting',
]);

/** Participles that do not end in -ed. */
const PARTICIPLES = new Set([
  'told',
  'said',
  'known',
  'thought',
  'written',
  'heard',
  'understood',
  'seen',
  'found',
  'sung',
  'put',
  'paid',
]);

/** Verbs whose object stands between them and `as`, or right behind them; without one they are passive. */
const NAMING =
  /^(?:describ|dismiss|hail|denounc|condemn|characteri[sz]|portray|depict|brand|label|dub|call|nicknam|known|bill|entitl|titl)/;

/** Words with which a clause puts the object of its verb first: the plan, which he described as … */
const OBJECT_FIRST = new Set(['which', 'whom', 'what', 'that', 'whatever']);

/**
 * Whether a verb of speech says what is told to its subject, or of it, and not by it: `was told`, `is said to be`,
 * `the plan, described as`.
 * @param verb the verb's index among the clause's tokens
 */
export function isPassive(clause: Clause, verb: number): boolean {
  const word = wordAt(clause, verb);
  if (!/ed$/u.test(word) && !PARTICIPLES.has(word)) return false;
  let before = verb - 1;
  while (before >= 0 && isBetween(wordAt(clause, before)) && !/[,;:]/u.test(gapAfter(clause, before)))
    before -= 1;
  if (BEING.has(wordAt(clause, before)) && !/[,;:]/u.test(gapAfter(clause, before))) return true;
  return NAMING.test(word) && lacksObject(clause, verb);
}

/** An adverb, or an auxiliary that is no form of `be`: was *repeatedly* told, was *later* described. */
function isBetween(word: string): boolean {
  return (
    !BEING.has(word) &&
    (/\p{L}{3}ly$|^(?:last|this|night|week|weekend|month|year|morning|afternoon|evening)$/u.test(word) ||
      (AUXILIARIES.has(word) && !/^ha(?:s|d|ve|ving)$/.test(word)))
  );
}

/** `a result the Scot described as`: somebody stands between a noun and the verb that takes it as its object. */
function isContactClause(clause: Clause, verb: number): boolean {
  for (let index = verb - 1; index > 1 && verb - index < 5; index -= 1) {
    if (gapAfter(clause, index) !== ' ') return false;
    if (!/^(?:the|his|her|its|their|my|our)$/.test(wordAt(clause, index))) continue;
    const noun = clause.tokens[index - 1]?.text ?? '';
    return (
      gapAfter(clause, index - 1) === ' ' &&
      /^\p{Ll}{4,}$/u.test(noun) &&
      !/(?:ed|ing|ly)$/u.test(noun) &&
      !isSmall(noun)
    );
  }
  return false;
}

function isSmall(word: string): boolean {
  return (
    AUXILIARIES.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || speechStance(word) !== null
  );
}

function lacksObject(clause: Clause, verb: number): boolean {
  const next = clause.tokens[verb + 1];
  const token = clause.tokens[verb];
  if (!token) return false;
  const beside =
    wordAt(clause, verb + 1) === 'as' ||
    /["“‘'«]/u.test(clause.text.slice(token.end, next?.start ?? token.end + 3));
  if (!beside) return false;
  // “a novel the New York Times called ‘a masterpiece’”: somebody stands right before the verb.
  const before = mentionAt(clause, verb - 1);
  const acts = before !== undefined && before.kind !== 'place' && gapAfter(clause, verb - 1) === ' ';
  if (acts || PRONOUNS.has(wordAt(clause, verb - 1)) || isContactClause(clause, verb)) return false;
  for (let index = verb - 1; index >= 0 && verb - index < 9; index -= 1) {
    const word = wordAt(clause, index);
    if (OBJECT_FIRST.has(word)) return false;
    if (RELATIVES.has(word)) return false;
    if (/[;:]/u.test(gapAfter(clause, index)) || speechStance(word) !== null) break;
  }
  return true;
}
