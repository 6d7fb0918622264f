import { gazetteer } from '../gazetteer.ts';
import { calendarWords } from '../lexicon/calendar.ts';
import { weakGivenNames } from '../lexicon/givenNames.ts';
import { parties } from '../lexicon/keywords.ts';
import { particles } from '../lexicon/particles.ts';
import { regions } from '../lexicon/regions.ts';
import { generations } from '../lexicon/titles.ts';
import { isPlaceName, isTitleWord } from '../titles.ts';
import type { Sign } from '../weights.ts';
import { large } from './ofSpelling.ts';

/** The signs in a name of what lists know of its words, all folded. */
export function signsOfLists(words: readonly string[]): Sign[] {
  const { givenName, isFamilyName, isCommonWord } = gazetteer();
  const name = words.join(' ');
  const first = words[0] ?? '';
  const last = words.findLast((word) => !generations.has(word)) ?? '';
  const signs: Sign[] = [];
  const alone = words.length === 1;
  if (isPlaceName(name)) {
    if (alone && givenName(name) !== null && !regions.has(name)) signs.push('knownAlsoGiven');
    else if (alone && isFamilyName(name) && !gazetteer().isCountry(name)) signs.push('knownAlsoFamily');
    else signs.push('known');
  }
  if (alone) {
    if (parties.has(first)) signs.push('party');
    if (givenName(first) !== null)
      signs.push(weakGivenNames.has(first) || isCommonWord(first) ? 'givenAloneCommon' : 'givenAlone');
    if (isTitleWord(first)) signs.push('titleAlone');
    if (isFamilyName(first)) signs.push('familyAlone');
    if (isCommonWord(first) || calendarWords.has(first)) signs.push('commonAlone');
    return signs;
  }
  if (givenName(first) !== null) signs.push(weakGivenNames.has(first) ? 'givenFirstCommon' : 'givenFirst');
  if (isFamilyName(last)) signs.push(isCommonWord(last) ? 'familyLastCommon' : 'familyLast');
  else if (FAMILY_ENDING.test(last) && !isCommonWord(last)) signs.push('familyEnding');
  if (
    words.length > 1 &&
    isPlaceName(last) &&
    (isPlaceName(first) || !isFamilyName(last) || first.length === 1)
  )
    signs.push('placeInside');
  if (words.every((word) => !isCommonWord(word)) && !isPlaceName(first) && large(words) === 2)
    signs.push('unknownPair');
  const ordinary = words.filter(
    (word) => isCommonWord(word) && !particles.has(word) && givenName(word) === null && !isFamilyName(word),
  );
  if (ordinary.length > 0) signs.push('commonInside');
  if (ordinary.length > 1) signs.push('commonInside');
  return signs;
}

/** How family names of many languages end, and how some begin. */
const FAMILY_ENDING =
  /(?:ova?|eva?|ina|sk(?:i|y|aya|ij)|enko|ich|vic|ic|sson|sen|yan|ian|dze|shvili|oglu|escu|akis|idis|opoulos|ez|etti|ini|elli|mann|stein|berg|wala|pour|zadeh|uk|chuk)$|^(?:mac|mc|o'|fitz|al-)/u;
