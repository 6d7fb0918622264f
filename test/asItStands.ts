import { type Phrase, phrase } from '../src/words/phrase.ts';

/** A text that stands in no catalogue. */
export function asItStands(text: string): Phrase {
  return phrase('asItStands', { text });
}
