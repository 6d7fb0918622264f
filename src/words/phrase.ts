import type { english } from './en.ts';
import { type WordKey, words } from './words.ts';

/**
 * Something that Pilcrow says, kept as data until it is known who reads it: made where something is found out, worded
 * in the language of whoever is shown it.
 */
export interface Phrase {
  readonly key: WordKey;
  /** What stands in its places, by name. */
  readonly values: Readonly<Record<string, Value>>;
}

type Value = string | number | Phrase;

/** The names of a sentence's places: `{$file}`, and `{$count :number}`. */
type PlacesIn<Text extends string> = Text extends `${string}{$${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name} ${string}` ? Name : Place) | PlacesIn<Rest>
  : never;

/** A value for each place of a sentence; nothing for one without places. */
type Values<Key extends WordKey> = [PlacesIn<(typeof english)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesIn<(typeof english)[Key]>, Value>>];

/**
 * @param key which of the catalogue's sentences
 * @param values what stands in its places, by name; a number is written as the reader's language does, and a phrase
 *   is worded with the rest
 */
export function phrase<Key extends WordKey>(key: Key, ...[values]: Values<Key>): Phrase {
  return { key, values: values ?? {} };
}

/** A phrase in the language of the moment. Plain text: an edge escapes it. */
export function inWords({ key, values }: Phrase): string {
  const worded = Object.entries(values).map(([name, value]) => {
    return [name, typeof value === 'object' ? inWords(value) : value] as const;
  });
  return words(key, Object.fromEntries(worded));
}
