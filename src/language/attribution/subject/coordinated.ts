import { type Clause, mentionAt, wordAt } from '../clause.ts';
import { type NounPhrase, phraseEndingAt } from '../nounPhrase.ts';
import { lastOf, sentenceSubject } from '../sentenceSubject.ts';
import { PRONOUNS } from '../wordClasses.ts';

/** `… that he took it, and then told`: the clause's own subject, where one stands behind `that`. */
export function coordinatedSubject(clause: Clause, conjunction: number): NounPhrase | null {
  for (let index = conjunction - 1; index > 0; index -= 1) {
    if (!CLAUSE_OPENERS.has(wordAt(clause, index))) continue;
    const next = index + 1;
    if (PRONOUNS.has(wordAt(clause, next))) return phraseEndingAt(clause, next);
    const mention = mentionAt(clause, next);
    return mention
      ? phraseEndingAt(clause, lastOf(clause, next, mention.span.end))
      : sentenceSubject(clause, conjunction);
  }
  return sentenceSubject(clause, conjunction);
}

const CLAUSE_OPENERS = new Set(['that', 'because', 'while', 'whereas']);
