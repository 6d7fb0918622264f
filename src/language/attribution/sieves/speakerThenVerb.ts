import { isAmbiguousSpeech, needsQuotation, speechStance } from '../../speech.ts';
import { type Clause, gapAfter, wordAt } from '../clause.ts';
import type { NounPhrase } from '../nounPhrase.ts';
import type { Sieve, Surroundings } from '../sieve.ts';
import { subjectOf } from '../subject.ts';
import { CONJUNCTIONS } from '../wordClasses.ts';

/** “…,” she said; “…,” Mara Voss, who farms here, told the council. */
export const speakerThenVerb: Sieve = {
  rule: 'the speaker, then a verb of speech, behind the quotation',
  confidence: 0.96,
  find(surroundings): NounPhrase | null {
    const { clause, quoted, after, until } = surroundings;
    const first = clause.tokens[after];
    if (!first || first.start - quoted.end > 4 || first.start >= until) return null;
    if (!followsSpeech(surroundings)) return null;
    // “…”, while the others said: another clause begins, about somebody else.
    if (CONJUNCTIONS.has(wordAt(clause, after))) return null;
    for (let index = after + 1; index < clause.tokens.length && index - after < 26; index += 1) {
      const token = clause.tokens[index];
      if (
        !token ||
        token.start >= until ||
        (/[.;:?!]\s*$/u.test(gapAfter(clause, index - 1).trimEnd()) && !isInitial(clause, index - 1))
      )
        return null;
      const word = wordAt(clause, index);
      if (speechStance(word) === null || word.endsWith('ing')) continue;
      if (isAmbiguousSpeech(word) && index - after > 3) continue;
      if (needsQuotation(word) && index - after > 3) continue;
      const subject = subjectOf(rightOf(clause, after), index - after);
      if (subject) return { ...subject, from: subject.from + after, to: subject.to + after };
    }
    return null;
  },
};

/** The quotation ends as speech does, with a comma, or another mark that ends a sentence. */
function followsSpeech({ clause, quoted, after, fragment }: Surroundings): boolean {
  const token = clause.tokens[after];
  const ending = clause.text.slice(Math.max(quoted.start, quoted.end - 2), token?.start ?? quoted.end);
  return /[,.?!…—–-]/u.test(ending) || (!fragment && !quoted.open);
}

function isInitial(clause: Clause, index: number): boolean {
  return wordAt(clause, index).length <= 4;
}

function rightOf(clause: Clause, after: number): Clause {
  return { ...clause, tokens: clause.tokens.slice(after) };
}
