import { isAmbiguousSpeech, speechStance } from '../speech.ts';
import { type Clause, wordAt } from './clause.ts';

/** Whether a verb that can only be one of speech stands in the sentence before a token. */
export function speaksBefore(clause: Clause, token: number): boolean {
  for (let index = token - 1; index > 0; index -= 1) {
    const word = wordAt(clause, index);
    if (speechStance(word) !== null && !isAmbiguousSpeech(word) && !word.endsWith('ing')) return true;
  }
  return false;
}
