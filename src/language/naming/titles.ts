import { wordSet } from '../wordSet.ts';
import { gazetteer } from './gazetteer.ts';
import { demonyms } from './lexicon/demonyms.ts';
import { bodyWords, parties, placeWords, thingWords } from './lexicon/keywords.ts';
import { regions } from './lexicon/regions.ts';
import { honorifics, offices, postNominals } from './lexicon/titles.ts';

/** Where the name begins and ends in a run of words, and whether a title stands before it. */
export interface TitleSplit {
  readonly name: number;
  readonly end: number;
  readonly titled: boolean;
}

/** Titles that begin names of places and bodies as often as of people: `King Street`, `Prince William County`. */
const GRAND = wordSet(
  `king queen prince princess duke duchess earl lord lady bishop canon crown pope emperor major general chief private
  staff mother sister father agent lead author senior captain`,
);

/** Stand before titles, and make none alone: `Former England captain`. */
const WEAK = wordSet(
  'former ex acting vice deputy lead senior assistant staff crown chief speaker first critic',
);

/** Whether a word, folded, may stand before a name as its title or part of it. */
export function isTitleWord(word: string): boolean {
  return honorifics.has(word) || offices.has(word);
}

/**
 * Parts titles from a name: `British Prime Minister Keir Starmer`, `Secretary of State Marco Rubio`.
 * @param words of a run of capitals, folded
 * @returns null where the words are a title alone, or a nationality
 */
export function splitTitle(words: readonly string[]): TitleSplit | null {
  const end = withoutOffice(words) ?? withoutPostNominals(words);
  const name = nameStart(words.slice(0, end));
  if (name === null) return null;
  return { ...name, end };
}

/** First words of offices that are two words long. */
const BEFORE_OFFICES = wordSet('prime vice deputy foreign finance defence defense interior acting first');

/** `Keir Starmer Prime Minister of Great Britain`, as captions have it: where the name ends and the office begins. */
function withoutOffice(words: readonly string[]): number | null {
  const { givenName, isCommonWord } = gazetteer();
  const office = words.findIndex(
    (word, index) => index > 1 && (isTitleWord(word) || BEFORE_OFFICES.has(word)),
  );
  if (office < 2 || office > 4 || !words.slice(office).includes('of')) return null;
  const name = words.slice(0, office);
  const isName = givenName(name[0] ?? '') !== null || name.every((word) => !isCommonWord(word));
  const isOther = name.some((word) => isTitleWord(word) || bodyWords.has(word) || placeWords.has(word));
  return isName && !isOther && !name.includes('of') ? office : null;
}

function withoutPostNominals(words: readonly string[]): number {
  let end = words.length;
  while (end > 2 && postNominals.has(words[end - 1] ?? '')) end -= 1;
  return end;
}

function nameStart(words: readonly string[]): { name: number; titled: boolean } | null {
  const { givenName } = gazetteer();
  const title = lastTitle(words);
  const last = words.at(-1) ?? '';
  const isGiven = (word: string | undefined) => word !== undefined && givenName(word) !== null;
  if (title === null) {
    const bare = withoutDemonym(words);
    if (bare === words.length) return null;
    if (words.length === 1 && isTitleWord(last) && !gazetteer().isFamilyName(last)) return null;
    if (words.length > 1 && isRoleEnd(words, last)) return null;
    return { name: bare, titled: false };
  }
  let name = title + 1;
  if (words[name] === 'of' || words[name] === 'for') {
    name = words.findIndex((word, index) => {
      return (
        index > title + 2 &&
        isGiven(word) &&
        index < words.length - 1 &&
        !/^(?:of|the|and|for)$/.test(words[index - 1] ?? '')
      );
    });
    if (name < 0) return isNamedAfter(words) ? { name: 0, titled: false } : null;
  }
  const rest = words.slice(name);
  const ending = rest.at(-1) ?? '';
  const isThing = bodyWords.has(ending) || placeWords.has(ending) || thingWords.has(ending);
  if (isPlaceName(rest.join(' '))) return { name, titled: false };
  if (title === 0 && WEAK.has(words[0] ?? '')) return { name, titled: false };
  const grand = GRAND.has(words[title] ?? '');
  if (isThing && (grand || (rest.length > 1 && !isGiven(rest[0])))) return { name: 0, titled: false };
  if (rest.slice(0, -1).some((word) => bodyWords.has(word)) && !isGiven(rest[0]))
    return { name: 0, titled: false };
  return { name, titled: true };
}

/** `House of Commons`, `Bank of England`: a body, though a title stands in it. */
function isNamedAfter(words: readonly string[]): boolean {
  return bodyWords.has(words[0] ?? '') || placeWords.has(words[0] ?? '');
}

/** The index of the last title word with a name after it; a family name such as `King` is none. */
function lastTitle(words: readonly string[]): number | null {
  const { givenName, isFamilyName } = gazetteer();
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (!isTitleWord(word)) continue;
    const before = words[index - 1];
    // Billie Jean King: a family name, where a given name goes before and none follows.
    const isSurname = isFamilyName(word) && givenName(words[index + 1] ?? '') === null;
    if (before !== undefined && isSurname && givenName(before) !== null && !isTitleWord(before)) continue;
    return index;
  }
  return null;
}

/** A run that ends in an office, such as `Oregon Democrat` or `Labour MP`, and is nobody's name. */
function isRoleEnd(words: readonly string[], last: string): boolean {
  const { givenName } = gazetteer();
  if (givenName(words[0] ?? '') !== null && words.length > 1) return false;
  return offices.has(last) || honorifics.has(last) || (words.length > 1 && isDemonym(last));
}

/** How many words before the name say where somebody is from: `American Tiger Woods`; all, where nothing else is. */
function withoutDemonym(words: readonly string[]): number {
  const { givenName, isCommonWord } = gazetteer();
  if (isPlaceName(words.join(' '))) return 0;
  let from = 0;
  while (
    from < words.length &&
    isDemonym(words[from] ?? '') &&
    !(givenName(words[from] ?? '') !== null && words.length - from === 2)
  )
    from += 1;
  if (from === words.length || from === 0) return from;
  // The Irish Times, British Airways and American Express keep theirs.
  const rest = words.slice(from);
  if (isPlaceName(rest.join(' '))) return from;
  if (rest.some((word) => bodyWords.has(word) || placeWords.has(word) || thingWords.has(word))) return 0;
  return givenName(rest[0] ?? '') !== null || rest.every((word) => !isCommonWord(word)) ? from : 0;
}

/** Whether a word, folded, says where somebody is from, one or many: `Armenian`, `Armenians`. */
export function isDemonym(word: string): boolean {
  if (parties.has(word)) return false;
  return demonyms.has(word) || (word.endsWith('s') && demonyms.has(word.slice(0, -1)));
}

/** Whether a name, folded, is that of a country, a region or a large town. */
export function isPlaceName(name: string): boolean {
  const { isCountry, isTown } = gazetteer();
  return regions.has(name) || isCountry(name) || isTown(name);
}
