import { gazetteer } from './gazetteer.ts';
import { bodyWords, demonyms, honorifics, offices, placeWords, postNominals, thingWords } from './lexicon.ts';

/** Where the name begins and ends in a run of words, and whether a title stands before it. */
export interface TitleSplit {
  readonly name: number;
  readonly end: number;
  readonly titled: boolean;
}

/** Titles that begin names of places and bodies as often as of people: `King Street`, `Prince William County`. */
const GRAND = new Set(
  `king queen prince princess duke duchess earl lord lady bishop canon crown pope emperor major general chief private
  staff mother sister father agent lead author senior captain`.split(/\s+/),
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
  const end = withoutPostNominals(words);
  const name = nameStart(words.slice(0, end));
  if (name === null) return null;
  return { ...name, end };
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
    const lone = bare < words.length - 1 || words.length === 1;
    if (lone && isRoleEnd(words, last)) return null;
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
  const { givenName } = gazetteer();
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (!isTitleWord(word)) continue;
    const before = words[index - 1];
    if (before !== undefined && givenName(before) !== null && !isTitleWord(before) && !demonyms.has(before))
      continue;
    return index;
  }
  return null;
}

/** A run that ends in an office, such as `Oregon Democrat` or `Labour MP`, and is nobody's name. */
function isRoleEnd(words: readonly string[], last: string): boolean {
  const { givenName } = gazetteer();
  if (givenName(words[0] ?? '') !== null && words.length > 1) return false;
  return offices.has(last) || honorifics.has(last) || (words.length > 1 && demonyms.has(last));
}

/** How many words before the name say where somebody is from: `American Tiger Woods`; all, where nothing else is. */
function withoutDemonym(words: readonly string[]): number {
  const { givenName } = gazetteer();
  let from = 0;
  while (from < words.length && demonyms.has(words[from] ?? '')) from += 1;
  if (from === words.length || from === 0) return from;
  // The Irish Times and British Airways keep theirs.
  return givenName(words[from] ?? '') !== null && words.length - from >= 2 ? from : 0;
}
