import { isAmbiguousSpeech, needsQuotation } from '../../speech.ts';
import { type Clause, gapAfter, stanceAt, wordAt } from '../clause.ts';
import { type NounPhrase, phraseStartingAt } from '../nounPhrase.ts';
import { isPassive } from '../passive.ts';
import type { Sieve, Surroundings } from '../sieve.ts';
import { speaksBefore } from '../speaksBefore.ts';
import { subjectOf } from '../subject.ts';
import { CONJUNCTIONS } from '../wordClasses.ts';

/** “…,” she said; “…,” Mara Voss, who farms here, told the council. */
export const speakerThenVerb: Sieve = {
  rule: 'the speaker, then a verb of speech, behind the quotation',
  confidence: 0.96,
  find(surroundings): NounPhrase | 'nobody' | null {
    const { clause, quoted, after, until, fragment } = surroundings;
    const first = clause.tokens[after];
    if (!first || first.start - quoted.end > 4 || first.start >= until) return null;
    if (!followsSpeech(surroundings)) return null;
    // “‘No.’ My agent didn’t speak to me”: another sentence.
    if (quoted.depth > 0 && clause.text.charAt(quoted.end - 1) === '.' && /^\p{Lu}/u.test(first.text))
      return null;
    // While she called it “safe”, residents said: what is quoted in part belongs to the verb before it.
    if (fragment && (speaksBefore(clause, after) || isToldBefore(clause, after))) return null;
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
      // “…,” the court heard.
      if (/^(?:hear|hears|heard)$/.test(word) && !isPassive(clause, index)) return null;
      if (stanceAt(clause, index) === null || word.endsWith('ing')) continue;
      const object = quotedObject(clause, index);
      if (object) return object;
      // “Will you resign?” she was asked: the text does not say by whom.
      if (isPassive(clause, index) && wordAt(clause, index + 1) === 'to') continue;
      if (isPassive(clause, index) && !/^(?:quoted|cited|heard|overheard|reported)$/.test(word))
        return 'nobody';
      const closes = /^(?:read|reads)$/.test(word) && /^[.]/u.test(gapAfter(clause, index));
      if (isAmbiguousSpeech(word) && index - after > 3 && !closes) continue;
      if (needsQuotation(word) && index - after > 3 && !closes) continue;
      const subject = subjectOf(rightOf(clause, after), index - after);
      if (subject) return { ...subject, from: subject.from + after, to: subject.to + after };
    }
    return null;
  },
};

/** “…,” Reuters quoted Ana Ruiz as saying. */
function quotedObject(clause: Clause, verb: number): NounPhrase | null {
  if (!/^(?:quoted|quotes|cited)$/.test(wordAt(clause, verb)) || isPassive(clause, verb)) return null;
  const phrase = phraseStartingAt(clause, verb + 1);
  return phrase && wordAt(clause, phrase.to) === 'as' ? phrase : null;
}

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

/** `after telling a patient he smelled “like a spaniel”, a tribunal ruled`. */
function isToldBefore(clause: Clause, token: number): boolean {
  for (let index = token - 1; index > 0 && token - index < 10; index -= 1)
    if (/^(?:telling|calling|saying|describing|branding|accusing)$/.test(wordAt(clause, index))) return true;
  return false;
}
