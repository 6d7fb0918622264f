import { isAmbiguousSpeech, speechStance } from '../../speech.ts';
import { type Clause, wordAt } from '../clause.ts';
import { isWritten } from '../documents.ts';
import { type NounPhrase, phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';
import { speaksBefore } from '../speaksBefore.ts';

/** “…,” said Mara Voss, the captain. */
export const verbThenSpeaker: Sieve = {
  rule: 'verb of speech, then the speaker, behind the quotation',
  confidence: 0.97,
  find({ clause, quoted, after, until, fragment }) {
    const verb = clause.tokens[after];
    if (!verb || verb.start - quoted.end > 4 || verb.start >= until) return null;
    const word = wordAt(clause, after);
    if (/^(?:reads?|ran|runs|went|goes)$/.test(word)) return writtenAt(clause, after + 1);
    if (speechStance(word) === null || word.endsWith('ing')) return null;
    // “…,” state media reported: a noun.
    if (isAmbiguousSpeech(word) && !/(?:s|ed|[nd]t|nd)$/.test(word)) return null;
    // Without a comma or a full stop the next word goes on with the sentence: an ‘unequivocal’ answer.
    const ending = clause.text.slice(Math.max(quoted.start, quoted.end - 2), verb.start).trim();
    if (!/[,.?!…—–-]/u.test(ending) || (fragment && isAmbiguousSpeech(word))) return null;
    // Moscow, which calls it “special”, denied the report: what is quoted in part belongs to the verb before it.
    if (fragment && !/^(?:said|says|added|adds)$/.test(word) && speaksBefore(clause, after)) return null;
    return phraseStartingAt(clause, after + 1);
  },
};

/** “…,” read one banner. */
function writtenAt(clause: Clause, index: number): NounPhrase | null {
  const phrase = phraseStartingAt(clause, index);
  return phrase && isWritten(clause, phrase) ? phrase : null;
}
