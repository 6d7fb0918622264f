import { isAmbiguousSpeech } from '../speech.ts';
import { type Clause, stanceAt, wordAt } from './clause.ts';

/** Whether a verb that can only be one of speech stands in the sentence before a token. */
export function speaksBefore(clause: Clause, token: number): boolean {
  for (let index = token - 1; index > 0; index -= 1) {
    const word = wordAt(clause, index);
    if (
      stanceAt(clause, index) !== null &&
      !isAmbiguousSpeech(word) &&
      !isWordless(word) &&
      !word.endsWith('ing')
    )
      return true;
  }
  return false;
}

/** Whether a verb that may introduce words stands without any as often: `had paid`, `would accept`. */
export function isWordless(word: string): boolean {
  return WORDLESS.has(word);
}

const WORDLESS = new Set(
  `accept accepts accepted pay pays paid stand stands stood see sees saw go goes went begin begins began put puts cut cuts
  learn learned understand understood consider considered expect expects expected project projected figure figured
  foresee foresaw calculate calculated teach taught order ordered hit hits forecast agree agreed know knew`.split(
    /\s+/,
  ),
);
