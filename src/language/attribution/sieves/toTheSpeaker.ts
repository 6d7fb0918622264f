import { gapAfter, wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';

/** For Karen Sloe, the decision was “a slap in the face”. */
export const toTheSpeaker: Sieve = {
  rule: 'for whom it is so',
  confidence: 0.7,
  find({ clause, after, fragment }) {
    if (!fragment || !/^(?:for|to)$/.test(wordAt(clause, 0))) return null;
    const phrase = phraseStartingAt(clause, 1);
    return phrase?.kind === 'name' && phrase.to <= after && gapAfter(clause, phrase.to - 1).startsWith(',')
      ? phrase
      : null;
  },
};
