import { bodyWords, placeWords, thingWords } from './lexicon.ts';

/** Whether a word, folded, shows that a name is a body’s, a place’s or a thing’s. */
export function isKeyword(word: string): boolean {
  return bodyWords.has(word) || placeWords.has(word) || thingWords.has(word);
}
