import { speechStance } from '../../speech.ts';
import { wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import { isPassive } from '../passive.ts';
import type { Sieve } from '../sieve.ts';

/** Words between such a verb and what is quoted: he is said to be “furious”; they were told that it was “finished”. */
const NEAR = 5;
const FAR = 14;

/** He was called “a bully” by colleagues; and where the text does not say by whom, nobody. */
export const passiveWithout: Sieve = {
  rule: 'a verb of speech in the passive, by the speaker, behind the quotation',
  confidence: 0.9,
  find({ clause, after }) {
    for (let index = after - 1; index > 0; index -= 1) {
      if (speechStance(wordAt(clause, index)) === null || !isPassive(clause, index)) continue;
      if (after - index > (wordAt(clause, index + 1) === 'to' ? NEAR : FAR)) return null;
      return (wordAt(clause, after) === 'by' ? phraseStartingAt(clause, after + 1) : null) ?? 'nobody';
    }
    return null;
  },
};
