import { isAmbiguousSpeech } from '../../speech.ts';
import { type Clause, gapAfter, stanceAt, wordAt } from '../clause.ts';
import type { NounPhrase } from '../nounPhrase.ts';
import { isPassive } from '../passive.ts';
import type { Sieve } from '../sieve.ts';
import { subjectOf } from '../subject.ts';

/** Words behind the verb: `…, the trust announced on Tuesday`. */
const WORDS_BEHIND = 5;

/** The ward is to shut “temporarily” because of the storm, the trust has announced. */
export const reportBehind: Sieve = {
  rule: 'the speaker and a verb of speech at the end of the sentence',
  confidence: 0.85,
  find({ clause, after, until, fragment }): NounPhrase | null {
    if (!fragment || until !== Number.POSITIVE_INFINITY) return null;
    const last = clause.tokens.length - 1;
    for (let verb = last; verb > after && last - verb <= WORDS_BEHIND; verb -= 1) {
      const word = wordAt(clause, verb);
      if (stanceAt(clause, verb) === null || isAmbiguousSpeech(word) || word.endsWith('ing')) continue;
      if (isPassive(clause, verb) || wordAt(clause, verb + 1) === 'that') return null;
      const subject = subjectOf(clause, verb);
      return subject && subject.from > after && opensReport(clause, subject) ? subject : null;
    }
    return null;
  },
};

/** A comma, and nothing else than a title, stands before whoever reports. */
function opensReport({ masked, ...clause }: Clause, { from, start }: NounPhrase): boolean {
  if (gapAfter({ masked, ...clause }, from - 1).includes(',')) return true;
  return /, (?:the )?(?:\p{Lu}[\p{L}.]+ ){0,3}$/u.test(masked.slice(Math.max(0, start - 40), start));
}
