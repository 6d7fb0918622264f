import type { Gender } from '../naming/gazetteer.ts';
import { genderOfGivenName, genderOfNoun } from '../naming/gender.ts';
import { particles } from '../naming/lexicon/particles.ts';
import type { Named } from './named.ts';

/** Names that belong to one person, while the article is read. */
export interface Group {
  readonly named: Named[];
  /** Folded words of the longest form. */
  words: readonly string[];
  readonly titles: Set<string>;
  /** The key of the family name; that of a borrowed one too. */
  surname: string;
  /** Where it is named first: an index into the mentions. */
  readonly first: number;
}

/**
 * A group of one name.
 * @param first the name’s index into the mentions
 * @param surname its key
 */
export function createGroup(named: Named, first: number, surname: string): Group {
  const group: Group = { named: [], words: named.words, titles: new Set(), surname, first };
  addName(group, named);
  return group;
}

/** Takes a name into a group. */
export function addName(group: Group, named: Named): void {
  group.named.push(named);
  for (const title of named.titles) group.titles.add(title);
  if (named.words.length > group.words.length) group.words = named.words;
}

/** Two words or more, and not a family name alone such as `von der Leyen`. */
export function isFull(words: readonly string[]): boolean {
  return words.filter((word) => !particles.has(word)).length > 1;
}

/** What titles, or else the given name, say of a person’s gender. */
export function genderOf({ titles, words }: Group): Gender {
  const titled = genderOfWords([...titles]);
  return titled === 'unknown' && words.length > 0 ? genderOfGivenName(words[0] ?? '') : titled;
}

/** The gender of the first word that has one, all folded. */
export function genderOfWords(words: readonly string[]): Gender {
  for (const word of words) {
    const gender = genderOfNoun(word);
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
}

/** No article names more people than these; among the first so many the holder of a name is looked for. */
export const MOST_GROUPS = 300;
