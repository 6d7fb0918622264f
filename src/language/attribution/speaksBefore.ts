import { isAmbiguousSpeech } from '../speech.ts';
import { type Clause, stanceAt, wordAt } from './clause.ts';

/** Whether a verb that can only be one of speech stands in the sentence before a token. */
export function speaksBefore(clause: Clause, token: number): boolean {
  for (let index = token - 1; index > 0; index -= 1) {
    const word = wordAt(clause, index);
    if (stanceAt(clause, index) !== null && !isAmbiguousSpeech(word) && !word.endsWith('ing')) return true;
  }
  return false;
}
