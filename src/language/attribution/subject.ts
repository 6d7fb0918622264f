import { type Clause, gapAfter, wordAt } from './clause.ts';
import { type NounPhrase, phraseEndingAt } from './nounPhrase.ts';
import { sentenceSubject } from './sentenceSubject.ts';
import { behindObject, behindParticiple, openingClause } from './subject/between.ts';
import { coordinatedSubject } from './subject/coordinated.ts';
import { subjectBeforeInsertion } from './subject/insertion.ts';
import { participleSubject, reportBefore } from './subject/participle.ts';
import { antecedent } from './subject/relative.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './wordClasses.ts';

/**
 * Who does what a verb says, looked for on its left.
 * @param verb the verb's index among the clause's tokens
 */
export function subjectOf(clause: Clause, verb: number): NounPhrase | null {
  const word = wordAt(clause, verb);
  let before = verb - 1;
  while (
    before >= 0 &&
    (isAuxiliary(wordAt(clause, before)) || BESIDE_SUBJECT.test(wordAt(clause, before))) &&
    !/[,;:—–]/u.test(gapAfter(clause, before))
  )
    before -= 1;
  if (before < 0) return null;
  const gap = gapAfter(clause, before);
  const previous = wordAt(clause, before);
  // “…, telling lawmakers”: the act of whoever the sentence is about.
  if (word.endsWith('ing')) {
    const reporting = reportBefore(clause, before);
    return reporting === null ? participleSubject(clause, before) : subjectOf(clause, reporting);
  }
  if (previous === 'whom' && wordAt(clause, before - 1) === 'of') return phraseEndingAt(clause, before - 2);
  if (RELATIVES.has(previous)) return antecedent(clause, before);
  // “rose and said”, “left, but said”: one subject, two verbs.
  if (CONJUNCTIONS.has(previous)) return coordinatedSubject(clause, before);
  // “used to say”, “went on to say”: the subject of the verb that governs it.
  if (previous === 'to' && before > 0) {
    // “went as far as to say”
    const governing = wordAt(clause, before - 1) === 'as' && before > 4 ? before - 4 : before - 1;
    return subjectOf(clause, governing) ?? sentenceSubject(clause, before);
  }
  if (/[,)—–]/u.test(gap)) return subjectBeforeInsertion(clause, before) ?? sentenceSubject(clause, before);
  if (/[;:]/u.test(gap)) return null;
  if (PREPOSITIONS.has(previous)) return sentenceSubject(clause, before);
  const phrase = TIME.test(previous) ? null : phraseEndingAt(clause, before);
  if (!phrase) return sentenceSubject(clause, before);
  // “a thief who steals only left shoes say”
  if (
    phrase.kind === 'description' &&
    /^(?:who|which)$/.test(wordAt(clause, phrase.from - 1)) &&
    phrase.to - phrase.from > 1 &&
    !DETERMINERS.has(wordAt(clause, phrase.from))
  )
    return sentenceSubject(clause, phrase.from - 2) ?? phrase;
  // “spoke to reporters and said”: what hangs on a preposition is no subject.
  const hangs =
    PREPOSITIONS.has(wordAt(clause, phrase.from - 1)) && !gapAfter(clause, phrase.from - 1).includes(',');
  if (!hangs) return behindObject(clause, phrase) ?? behindParticiple(clause, phrase) ?? phrase;
  // “who on Tuesday said”
  if (RELATIVES.has(wordAt(clause, phrase.from - 2))) return antecedent(clause, phrase.from - 2);
  return openingClause(clause, phrase) ?? sentenceSubject(clause, phrase.from - 1) ?? phrase;
}

function isAuxiliary(word: string): boolean {
  return (
    AUXILIARIES.has(word) || /n['’]t$/u.test(word) || (/\p{L}{3}ly$/u.test(word) && !NO_ADVERBS.has(word))
  );
}

/** End as adverbs do. */
const NO_ADVERBS = new Set([
  'family',
  'assembly',
  'ally',
  'rally',
  'bully',
  'monopoly',
  'jelly',
  'anomaly',
  'supply',
  'reply',
]);

/** What stands behind a subject and adds nothing to whom it names: `a spokesman there`, `the minister herself`. */
const BESIDE_SUBJECT =
  /^(?:there|here|too|himself|herself|itself|themselves|myself|ourselves|alike|meanwhile|however|instead|afterwards|tonight|overnight|duly|promptly|eventually|ever|soon)$/;

/** `A note left on his car a week earlier read`: no subject. */
const TIME =
  /^(?:times|twice|once|minutes?|hours?|days?|weeks|months|years|nights|mornings|evenings|afternoons|earlier|later|ago|before|night|morning|afternoon|evening|week|weekend|month|year|january|february|march|april|may|june|july|august|september|october|november|december)$/;
