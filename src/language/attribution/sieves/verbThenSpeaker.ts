import { isAmbiguousSpeech, speechStance } from '../../speech.ts';
import { wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';

/** “…,” said Mara Voss, the captain. */
export const verbThenSpeaker: Sieve = {
  rule: 'verb of speech, then the speaker, behind the quotation',
  confidence: 0.97,
  find({ clause, quoted, after, until, fragment }) {
    const verb = clause.tokens[after];
    if (!verb || verb.start - quoted.end > 4 || verb.start >= until) return null;
    const word = wordAt(clause, after);
    if (speechStance(word) === null || word.endsWith('ing')) return null;
    // Without a comma or a full stop the next word goes on with the sentence: an ‘unequivocal’ answer.
    const ending = clause.text.slice(Math.max(quoted.start, quoted.end - 2), verb.start).trim();
    if (!/[,.?!…—–-]/u.test(ending) || (fragment && isAmbiguousSpeech(word))) return null;
    return phraseStartingAt(clause, after + 1);
  },
};
