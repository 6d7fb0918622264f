import type { LanguageTag } from '../articles/article.ts';

/** Of its letters, so many make a text one of the script. */
const MAJORITY = 0.5;

/** Japanese prose has a kana for every second letter; Chinese has none. */
const JAPANESE = 0.1;

/** Of a Vietnamese text's letters 8 to 15 in 100 are written nowhere else, of another's with a Vietnamese name 1. */
const VIETNAMESE = 0.03;

/** The language that a text is in, where its letters alone tell; undefined where several languages share them. */
export function languageByScript(text: string): LanguageTag | undefined {
  const letters = count(text, /\p{L}/gu);
  const share = (of: RegExp) => count(text, of) / Math.max(1, letters);
  if (share(/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu) > VIETNAMESE) return 'vi';
  if (share(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > JAPANESE) return 'ja';
  return SCRIPTS.find(([of]) => share(of) > MAJORITY)?.[1];
}

/** Scripts that stand for one language among the many that are read here. */
const SCRIPTS: readonly (readonly [RegExp, LanguageTag])[] = [
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Georgian}/gu, 'ka'],
];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
