import type { Token } from '../analysis.ts';
import { calendarWords } from './lexicon/calendar.ts';

/** Whether a word is written with a capital: `Renn`, `d’Or`. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[dl]['’])?\p{Lu}/u.test(token.text);
}

/** Whether a word is written with a capital that no calendar asks for. */
export function isNameWord(token: Token | undefined): boolean {
  return isCapital(token) && token !== undefined && !calendarWords.has(token.text.toLowerCase());
}

/** Whether a word stands where any word would be written with a capital. */
export function startsAfresh(text: string, tokens: readonly Token[], index: number): boolean {
  if (index === 0) return true;
  const gap = gapBefore(text, tokens, index);
  return /[.!?:…•“"‘]|^\s?['(]$/u.test(gap) && !/^\.\s$/u.test(gap);
}

/** What stands between a word and the one before it, or the text’s beginning. */
export function gapBefore(text: string, tokens: readonly Token[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}
