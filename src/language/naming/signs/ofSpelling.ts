import type { Candidate } from '../candidates.ts';
import { particles } from '../lexicon/particles.ts';
import { generations } from '../lexicon/titles.ts';
import type { Sign } from '../weights.ts';

/** The signs in how a name is written. */
export function signsOfSpelling({ words, paragraph, start, end }: Candidate): Sign[] {
  const text = paragraph.text.slice(start, end);
  const signs: Sign[] = [];
  if (/&/u.test(text)) signs.push('ampersand');
  if (isAcronym(text, paragraph.text)) signs.push('acronym');
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}{1,6}$/u.test(text)) signs.push('syllables');
  if (/^(?:\p{Lu}{3,6}|SC|SK|PT|AC|RC|FK|NK|FC|AS)\s/u.test(text) && /\p{Ll}/u.test(text))
    signs.push('acronymFirst');
  if (words.includes('of') || words.includes('for')) signs.push('ofInside');
  const count = large(words);
  if (count > 1) {
    if (
      words.some((word) => /^\p{L}(?:\.?\p{L})?$/u.test(word) && !particles.has(word)) &&
      /\b\p{Lu}\.?(?:\p{Lu}\.?)?[\s.]/u.test(text)
    ) {
      signs.push('initials');
    }
    if (words.slice(1, -1).some((word) => particles.has(word)) || particles.has(words[0] ?? ''))
      signs.push('particle');
    if (words.some((word, index) => index > 0 && generations.has(word)) || /\s["“‘'(]/u.test(text))
      signs.push('generation');
    signs.push(WORD_COUNTS[count - 2] ?? 'manyWords');
  }
  return signs;
}

/** By the number of words from two on. */
const WORD_COUNTS: readonly Sign[] = ['twoWords', 'threeWords', 'fourWords'];

function isAcronym(name: string, text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}&.-]{1,6}$/u.test(name)) return false;
  // A headline in capitals has no acronyms.
  return /\p{Ll}{3}/u.test(text.slice(0, 300));
}

/** How many words of a name are neither small ones nor `Jr`. */
export function large(words: readonly string[]): number {
  return words.filter((word) => !particles.has(word) && !generations.has(word)).length;
}
