import { type Clause, wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';

const PUTS =
  /^(?:put|puts|described|describes|called|calls|saw|sees|recalled|recalls|remembered|remembers|explained|explains|told|tells|phrased|has|had|likes|liked)$/;

/** The budget was “a conjuring trick”, as Karen Sloe put it. */
export const asSpeakerPuts: Sieve = {
  rule: 'as the speaker puts it',
  confidence: 0.93,
  find({ clause, quoted, after, until }) {
    // “Small but real” is how the authors describe it.
    const beside = (clause.tokens[after]?.start ?? until) - quoted.end < 4;
    if (beside && /^(?:is|was)$/.test(wordAt(clause, after)) && wordAt(clause, after + 1) === 'how')
      return phraseStartingAt(clause, after + 2);
    for (let index = 0; index < clause.tokens.length - 2; index += 1) {
      if ((clause.tokens[index]?.start ?? 0) >= until) return null;
      // Behind the quotation only what stands right beside it belongs to it.
      if (index > after) return null;
      if (wordAt(clause, index) !== 'as') continue;
      const phrase = phraseStartingAt(clause, index + 1);
      if (phrase && putsIt(clause, phrase.to)) return phrase;
    }
    return null;
  },
};

/** `later put it`, `likes to call it`. */
function putsIt(clause: Clause, from: number): boolean {
  for (let index = from; index < from + 3; index += 1) {
    if (!PUTS.test(wordAt(clause, index))) continue;
    const rest = [1, 2, 3].map((step) => wordAt(clause, index + step));
    return rest.includes('it') || rest.includes('them') || rest.includes('him') || rest.includes('her');
  }
  return false;
}
