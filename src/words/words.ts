import { MessageFormat } from 'messageformat';
import type { Catalogue } from './catalogue.ts';
import { english } from './en.ts';
import { currentLanguage, type Language } from './language.ts';
import { translations } from './translations.ts';

/** The name of something that Pilcrow says. */
export type WordKey = keyof Catalogue;

const compiled = new Map<string, MessageFormat>();

/**
 * What Pilcrow says in its own words, in the language of whoever is answered at this moment.
 * @param key which of its sentences
 * @param values what stands in the sentence's places, by name
 * @returns plain text: an edge escapes it
 */
export function words(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return formatOf(key, currentLanguage()).format(values);
}

function formatOf(key: WordKey, language: Language): MessageFormat {
  const name = `${language} ${key}`;
  const known = compiled.get(name);
  if (known) return known;
  const says: Catalogue = language === 'en' ? english : translations[language].says;
  // Isolation would put invisible characters around every value.
  const format = new MessageFormat(language, says[key], { bidiIsolation: 'none' });
  compiled.set(name, format);
  return format;
}
