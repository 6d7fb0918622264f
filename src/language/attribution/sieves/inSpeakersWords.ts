import { type Clause, wordAt } from '../clause.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';

/** In the words of one minister, …; in Karen Sloe’s own words; in her words. */
export const inSpeakersWords: Sieve = {
  rule: 'in the speaker’s words',
  confidence: 0.93,
  find({ clause, until }) {
    for (let index = 1; index < clause.tokens.length; index += 1) {
      if ((clause.tokens[index]?.start ?? 0) >= until) return null;
      if (wordAt(clause, index) === 'quote' && wordAt(clause, index - 1) === 'to')
        return phraseStartingAt(clause, index + 1);
      if (!/^(?:words|phrase|telling)$/.test(wordAt(clause, index))) continue;
      if (wordAt(clause, index + 1) === 'of') return phraseStartingAt(clause, index + 2);
      const owner = ownerOf(clause, index);
      if (owner && wordAt(clause, owner.from - 1) === 'in') return owner;
    }
    return null;
  },
};

/**
 * Whose a noun is: `her` of `her own words`, `Karen Sloe` of `Karen Sloe’s blunt words`.
 * @param noun its index among the clause's tokens
 */
export function ownerOf(clause: Clause, noun: number): NounPhrase | null {
  for (let index = noun - 1; index >= 0 && noun - index < 4; index -= 1) {
    const token = clause.tokens[index];
    const next = clause.tokens[index + 1];
    if (!token || !next) return null;
    const gap = clause.masked.slice(token.end, next.start);
    if (/^(?:his|her|their|my|our)$/.test(wordAt(clause, index))) {
      return { start: token.start, end: token.end, kind: 'pronoun', from: index, to: index + 1 };
    }
    if (/['’]s$/u.test(token.text) || /^['’]s?\s/u.test(gap)) {
      const phrase = phraseEndingAt(clause, index);
      const bare = phrase && clause.text.slice(phrase.start, phrase.end).replace(/['’]s$/u, '');
      return phrase && bare !== null ? { ...phrase, end: phrase.start + bare.length } : null;
    }
    if (/[^\s-]/u.test(gap)) return null;
  }
  return null;
}
