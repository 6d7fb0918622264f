import { isAmbiguousSpeech } from '../../speech.ts';
import { type Clause, gapAfter, stanceAt, wordAt } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';
import { ownerOf } from './inSpeakersWords.ts';

/** What somebody says, as a thing. */
const SPEECH = new Set(
  `description claim claims insistence warning warnings promise promises pledge vow assertion assertions accusation accusations
  allegation allegations demand demands call calls complaint complaints admission statement remark remarks comment comments
  suggestion threat threats verdict criticism plea prediction assessment response reply answer argument contention denial
  apology advice praise boast declaration observation characterization characterisation denunciation condemnation charge`.split(
    /\s+/,
  ),
);

/** Whether a noun names something that is said. `noun` is in lower case. */
export function isSaid(noun: string): boolean {
  return SPEECH.has(noun);
}

/** Besides those, behind a quotation. */
const UTTERED = /^(?:speech|jibe|tweet|post|outburst|quip|gaffe|slur|rant|message|mantra)$/;

/** What is said, where a verb makes the quotation the same: her last words were “…”. */
const EQUALS =
  /^(?:words|message|advice|answer|response|reply|motto|mantra|verdict|conclusion|warning|plea)$/;

/** What follows such a noun where its words are told. */
const LEADS = /^(?:of|that|to|as|about|against|on|for)$/;

/** Words between such a noun and the quotation: `claim that the plan was “bonkers”`. */
const FARTHEST = 9;

/** Karen Sloe’s description of the plan as “bonkers”; a warning from Karen Sloe that it was “bonkers”. */
export const nounOfSpeech: Sieve = {
  rule: 'whose description, claim or warning it is',
  confidence: 0.88,
  find({ clause, quoted, after, fragment }) {
    // Renn’s “get out” remark
    const behind = clause.tokens[after];
    const beside =
      fragment &&
      behind &&
      behind.start - quoted.end < 3 &&
      (SPEECH.has(wordAt(clause, after)) || UTTERED.test(wordAt(clause, after)));
    const speaker = beside ? ownerOf(clause, after) : null;
    if (speaker) return speaker;
    for (let index = after - 1; index > 0 && after - index <= FARTHEST; index -= 1) {
      const word = wordAt(clause, index);
      if (/[;:]/u.test(gapAfter(clause, index)) && index < after - 1) return null;
      // “His claim was ‘without merit’” tells what others think of it.
      const equals =
        EQUALS.test(word) && /^(?:is|was|were|are)$/.test(wordAt(clause, index + 1)) && index === after - 2;
      const leads = index === after - 1 || LEADS.test(wordAt(clause, index + 1));
      if (equals) return saysThat(clause, index) ? null : ownerOf(clause, index);
      const owner = SPEECH.has(word) && leads ? ownerOf(clause, index) : null;
      if (owner) return owner;
      const source = SPEECH.has(word) && /^(?:from|by)$/.test(wordAt(clause, index + 1));
      const phrase = source ? phraseStartingAt(clause, index + 2) : null;
      if (phrase && phrase.to <= after) return phrase;
      // A verb that is nearer has a subject of its own.
      if (stanceAt(clause, index) !== null && !isAmbiguousSpeech(word)) return null;
    }
    return null;
  },
};

/** `The panel found that her words were …`: what follows are the panel's words. */
function saysThat(clause: Clause, noun: number): boolean {
  for (let index = noun - 1; index > 0; index -= 1)
    if (wordAt(clause, index) === 'that' && stanceAt(clause, index - 1) !== null) return true;
  return false;
}
