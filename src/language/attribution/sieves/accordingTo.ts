import { wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';

/** According to the report, …; in the words of its captain. */
export const accordingTo: Sieve = {
  rule: 'according to',
  confidence: 0.95,
  find({ clause, until }) {
    for (let index = 1; index < clause.tokens.length; index += 1) {
      if ((clause.tokens[index]?.start ?? 0) >= until) return null;
      const before = wordAt(clause, index - 1);
      const word = wordAt(clause, index);
      const opens = (word === 'to' && before === 'according') || (word === 'of' && before === 'words');
      if (!opens) continue;
      const phrase = phraseStartingAt(clause, index + 1);
      if (phrase) return phrase;
    }
    return null;
  },
};
