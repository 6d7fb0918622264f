import { speechStance } from '../../speech.ts';
import { gapAfter, wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';
import { DETERMINERS } from '../wordClasses.ts';

/** “Seen by this newspaper” says who has looked at words, not whose they are. */
const LOOKED_AT = new Set(['seen', 'read', 'heard', 'found', 'considered', 'viewed', 'asked', 'told']);

/** Described by Mara Voss as ‘daft’; in what she calls a ‘fiddle’ is for the sieve that looks for a verb's subject. */
export const byTheSpeaker: Sieve = {
  rule: 'a verb of speech in the passive, by the speaker',
  confidence: 0.93,
  find({ clause, until }) {
    for (let index = 1; index < clause.tokens.length - 1; index += 1) {
      if ((clause.tokens[index]?.start ?? 0) >= until) return null;
      if (wordAt(clause, index) !== 'by') continue;
      const verb = wordAt(clause, index - 1);
      if (speechStance(verb) === null || verb.endsWith('ing') || LOOKED_AT.has(verb)) continue;
      // Only a quotation may stand between: called “a folly” by the council.
      if (/[^\s"“”‘’'«»]/u.test(gapAfter(clause, index - 1))) continue;
      const phrase = phraseStartingAt(clause, index + 1);
      // “said by email”
      const bare = phrase?.kind === 'description' && !DETERMINERS.has(wordAt(clause, phrase.from));
      if (phrase && !bare) return phrase;
    }
    return null;
  },
};
