import { wordAt } from '../clause.ts';
import { type NounPhrase, phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve, Surroundings } from '../sieve.ts';

/** According to the report, …; “…,” according to its captain. */
export const accordingTo = {
  rule: 'according to',
  confidence: 0.95,
  find({ clause, until, fragment }: Surroundings): NounPhrase | null {
    for (let index = 1; index < clause.tokens.length; index += 1) {
      // “a ‘bully’ and a ‘coward’, according to her” is about both.
      if ((clause.tokens[index]?.start ?? 0) >= until && !fragment) return null;
      if (wordAt(clause, index) !== 'to' || wordAt(clause, index - 1) !== 'according') continue;
      const phrase = phraseStartingAt(clause, index + 1);
      if (phrase) return phrase;
    }
    return null;
  },
} satisfies Sieve;
