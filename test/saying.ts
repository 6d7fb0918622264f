import { expect } from 'vitest';
import { inWords, type Phrase } from '../src/words/phrase.ts';

/** Matches a phrase that has a text in it, in English. */
export function saying(text: string): unknown {
  return expect.toSatisfy((phrase: Phrase) => inWords(phrase).includes(text), `says “${text}”`);
}
