import type { LanguageTag } from '../../articles/article.ts';

/** Whether who says what, and with what standing, is understood in a language. */
export function claimsUnderstood(language: LanguageTag): boolean {
  return /^en(?:-|$)/iu.test(language);
}
