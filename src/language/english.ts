import type { LanguageTag } from '../articles/article.ts';

/** Whether a language is English, of whatever country. */
export function isEnglish(language: LanguageTag): boolean {
  return /^en(?:-|$)/iu.test(language);
}
