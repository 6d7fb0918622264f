import { wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';

const BINDING =
  /^(?:rules?|agreement|accord|deal|terms|treaty|contract|law|laws|act|guidelines?|guidance|pact|policy|constitution|regulations?|code|statute|charter|convention|legislation|licence|license|lease|settlement)$/;

/** Under the rules players may not take advice “from any source whatsoever”. */
export const underTheRules: Sieve = {
  rule: 'the rules under which it is so',
  confidence: 0.6,
  find({ clause, after, fragment }) {
    if (!fragment || wordAt(clause, 0) !== 'under') return null;
    const phrase = phraseStartingAt(clause, 1);
    if (phrase?.kind !== 'description' || phrase.to > after) return null;
    for (let index = phrase.to - 1; index >= phrase.from; index -= 1) {
      if (!BINDING.test(wordAt(clause, index))) continue;
      return { ...phrase, end: clause.tokens[index]?.end ?? phrase.end, to: index + 1 };
    }
    return null;
  },
};
