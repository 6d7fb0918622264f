import { isAmbiguousSpeech, speechStance } from '../../speech.ts';
import { type Clause, gapAfter, stanceAt, wordAt } from '../clause.ts';
import { describedBy } from '../descriptions.ts';
import { isWritten } from '../documents.ts';
import { type NounPhrase, phraseStartingAt } from '../nounPhrase.ts';
import { isPassive } from '../passive.ts';
import type { Sieve } from '../sieve.ts';
import { DETERMINERS } from '../wordClasses.ts';

/** “Seen by this newspaper” says who has looked at words, not whose they are. */
const LOOKED_AT = new Set(['seen', 'read', 'heard', 'found', 'considered', 'viewed', 'asked', 'told']);

/** “A claim by Voss” has a noun there. */
const PARTICIPLE = /(?:ed|en|told|said|put|sung|known|thought)$/;

/** Described by Mara Voss as ‘daft’; in what she calls a ‘fiddle’ is for the sieve that looks for a verb's subject. */
export const byTheSpeaker: Sieve = {
  rule: 'a verb of speech in the passive, by the speaker',
  confidence: 0.93,
  find({ clause, after, until }) {
    for (let index = 1; index < clause.tokens.length - 1; index += 1) {
      if ((clause.tokens[index]?.start ?? 0) >= until) return null;
      if (wordAt(clause, index) !== 'by') continue;
      const verb = wordAt(clause, index - 1);
      if (speechStance(verb) === null || !PARTICIPLE.test(verb) || LOOKED_AT.has(verb)) continue;
      // Only a quotation may stand between: called “a folly” by the council.
      if (/[^\s"“”‘’'«»]/u.test(gapAfter(clause, index - 1))) continue;
      const phrase = phraseStartingAt(clause, index + 1);
      // “said by email”
      const bare =
        phrase?.kind === 'description' &&
        !DETERMINERS.has(wordAt(clause, phrase.from)) &&
        !isSpeaker(clause, phrase);
      // “The ruling, written by Ana Ruiz, said”: a verb that is nearer has a subject of its own.
      const nearer = phrase && index < after && speaksBetween(clause, phrase.to, after);
      if (phrase && !bare && !nearer) return phrase;
    }
    return null;
  },
};

/** Somebody or a body, and nothing written. */
export function isSpeaker(clause: Clause, phrase: NounPhrase): boolean {
  return !isWritten(clause, phrase) && describedBy(clause.text.slice(phrase.start, phrase.end)) !== null;
}

function speaksBetween(clause: Clause, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = wordAt(clause, index);
    if (stanceAt(clause, index) !== null && !isAmbiguousSpeech(word) && !isPassive(clause, index))
      return true;
  }
  return false;
}
