import { MessageFormat } from 'messageformat';
import { english } from './en.ts';

/** The name of something that Pilcrow says. */
export type WordKey = keyof typeof english;

const compiled = new Map<WordKey, MessageFormat>();

/**
 * What Pilcrow says in its own words.
 * @param key which of its sentences
 * @param values what stands in the sentence's places, by name
 * @returns plain text: an edge escapes it
 */
export function words(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  let format = compiled.get(key);
  if (!format) {
    // Isolation would put invisible characters around every value.
    format = new MessageFormat('en', english[key], { bidiIsolation: 'none' });
    compiled.set(key, format);
  }
  return format.format(values);
}
