import type { Translation } from './catalogue.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Language } from './language.ts';
import { ukrainian } from './uk.ts';

/** Pilcrow in the languages other than English. */
export const translations = {
  de: german,
  fr: french,
  es: spanish,
  uk: ukrainian,
} as const satisfies Record<Exclude<Language, 'en'>, Translation>;
