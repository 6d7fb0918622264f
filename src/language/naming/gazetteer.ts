import { readFileSync } from 'node:fs';
import { fold } from '../words.ts';

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

/** The lists, read when they are first asked for. Their layout and sources are told by `makeGazetteer.mjs`. */
export function gazetteer(): Gazetteer {
  loaded ??= load(readLists(readFileSync(new URL('data/gazetteer.txt', import.meta.url), 'utf8')));
  return loaded;
}

function load(listOf: (name: string) => readonly string[]): Gazetteer {
  const given = new Map<string, Gender>();
  for (const word of listOf('givenMale')) given.set(word, 'he');
  for (const word of listOf('givenFemale')) given.set(word, 'she');
  for (const word of listOf('givenEither')) given.set(word, 'unknown');
  const family = new Set(listOf('family'));
  const countries = new Set(listOf('regions').map(fold));
  const towns = new Set(listOf('cities').map(fold));
  const common = new Set(listOf('commonWords'));
  return {
    givenName: (word) => given.get(word) ?? null,
    isFamilyName: (word) => family.has(word),
    isCountry: (name) => countries.has(name),
    isTown: (name) => towns.has(name),
    isCommonWord: (word) => common.has(word),
  };
}

function readLists(text: string): (name: string) => readonly string[] {
  const [, ...blocks] = text.trimEnd().split('\n\n');
  const lists = new Map(
    blocks.map((block) => {
      const [head = '', ...lines] = block.split('\n');
      return [head.slice(0, head.indexOf(':')), lines.join(',').split(',')] as const;
    }),
  );
  return (name) => {
    const list = lists.get(name);
    if (!list) throw new Error(`gazetteer.txt has no list named ${name}`);
    return list;
  };
}
