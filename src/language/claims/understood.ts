import type { LanguageTag } from '../../articles/article.ts';
import { isEnglish } from '../english.ts';

/** Whether who says what, and with what standing, is understood in a language. */
export function claimsUnderstood(language: LanguageTag): boolean {
  return isEnglish(language);
}
