import { fold } from '../words.ts';
import * as lists from './data/gazetteer.ts';

export type Gender = 'she' | 'he' | 'unknown';

/** What lists of names know of words; every word is folded. */
export interface Gazetteer {
  /** Whose given name a word is, or null where it is none. */
  givenName(word: string): Gender | null;
  isFamilyName(word: string): boolean;
  /** Countries and territories, by their whole name. */
  isCountry(name: string): boolean;
  /** Large towns and capitals, by their whole name. */
  isTown(name: string): boolean;
  /** Whether dictionaries write the word small, and it is common. */
  isCommonWord(word: string): boolean;
}

let loaded: Gazetteer | undefined;

/** The lists, read when they are first asked for. */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const given = new Map<string, Gender>();
  for (const word of words(lists.givenMale)) given.set(word, 'he');
  for (const word of words(lists.givenFemale)) given.set(word, 'she');
  for (const word of words(lists.givenEither)) given.set(word, 'unknown');
  const family = new Set(words(lists.family));
  const countries = new Set(words(lists.regions).map(fold));
  const towns = new Set(words(lists.cities).map(fold));
  const common = new Set(words(lists.commonWords));
  return {
    givenName: (word) => given.get(word) ?? null,
    isFamilyName: (word) => family.has(word),
    isCountry: (name) => countries.has(name),
    isTown: (name) => towns.has(name),
    isCommonWord: (word) => common.has(word),
  };
}

function words(list: string): string[] {
  return list.split(/[,\n]/);
}
