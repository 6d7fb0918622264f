import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages that Pilcrow speaks; articles may be in any. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

const spoken = new AsyncLocalStorage<Language>();

/**
 * Does something in somebody's language: all that `words` says meanwhile, also after awaiting, is in it. The language
 * goes along with the work instead of through it, since words come up in every room, deep below whoever knows who
 * asks; and since each asking has its own, two askers never get each other's.
 * @param locale such as `de`, `es-419` or `en-GB`; English for a language that Pilcrow does not speak
 */
export function inLocale<T>(locale: string, work: () => T): T {
  return spoken.run(languageOf(locale), work);
}

/** The language of whoever is answered at this moment; English where nobody is. */
export function currentLanguage(): Language {
  return spoken.getStore() ?? 'en';
}

/** Several things in a row, in the language of the moment: `a, b and c`, or with `disjunction`, `a, b or c`. */
export function listed(
  items: readonly string[],
  type: Intl.ListFormatOptions['type'] = 'conjunction',
): string {
  return new Intl.ListFormat(currentLanguage(), { type }).format(items);
}

/** What a language is called, in the language of the moment: `German`. */
export function languageName(tag: string): string {
  const primary = tag.split('-')[0] ?? tag;
  return new Intl.DisplayNames([currentLanguage()], { type: 'language' }).of(primary) ?? primary;
}

function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_.]/u)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
