import { gazetteer } from '../gazetteer.ts';
import { weakGivenNames } from '../lexicon/givenNames.ts';
import { bodyWords, placeOpeners, placeWords, thingWords } from '../lexicon/keywords.ts';
import { isPlaceName, isTitleWord } from '../titles.ts';
import type { Sign } from '../weights.ts';

/** The signs in a name’s words for bodies, places and things: `Bank`, `Street`, `Prize`. All are folded. */
export function signsOfKeywords(words: readonly string[]): Sign[] {
  const { givenName } = gazetteer();
  const signs: Sign[] = [];
  const last = words.at(-1) ?? '';
  const head = words.slice(0, -1);
  const first = words[0] ?? '';
  const doubtful = weakGivenNames.has(first) || isTitleWord(first) || isPlaceName(first);
  const sureGiven = words.length === 2 && givenName(first) !== null && !doubtful;
  const ending = bodyWords.has(last) || placeWords.has(last);
  if (/^red (?:cross|crescent)$/.test(words.slice(-2).join(' '))) return ['bodyWord'];
  if (ending && sureGiven && gazetteer().isFamilyName(last)) signs.push('keywordSurname');
  else if (bodyWords.has(last)) signs.push('bodyWord');
  else if (placeWords.has(last) && words.length > 1) signs.push('placeWord');
  else if (thingWords.has(last)) signs.push('thingWord');
  if (!ending && head.some((word) => bodyWords.has(word))) signs.push('bodyWord');
  if (!ending && head.some((word) => thingWords.has(word) && givenName(word) === null))
    signs.push('thingWord');
  if (words.length > 1 && placeOpeners.has(words[0] ?? '')) signs.push('placeOpener');
  return signs;
}
