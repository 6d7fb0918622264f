import { detect } from 'tinyld/light';
import type { Article, LanguageTag } from '../articles/article.ts';
import { fold, stopWordsFor } from './words.ts';

/** As much of an article as tells its language, in characters. */
const SAMPLE_LENGTH = 4_000;

/** A text in which fewer words than this are English stop words is hardly English; of English prose 30 to 45 in 100 are. */
const ENGLISH_SHARE = 0.2;

/** The language of an article: as it declares it, otherwise as its text as a whole looks; English in doubt. */
export function languageOf({ language, title, paragraphs }: Article): LanguageTag {
  if (language !== undefined) return language;
  const sample = [title, ...paragraphs.map(({ text }) => text)].join('\n').slice(0, SAMPLE_LENGTH);
  const guess = guessOf(sample);
  // Names of people and places lead letter statistics astray in short texts; the small words do not lie.
  const words = sample
    .split(/[^\p{L}’']+/u)
    .filter(Boolean)
    .map(fold);
  const english = shareOf(words, 'en');
  return english >= ENGLISH_SHARE && english >= shareOf(words, guess) ? 'en' : guess;
}

function guessOf(sample: string): LanguageTag {
  const guess = detect(sample) || 'en';
  // Letters that Russian does not have.
  return guess === 'ru' && /[іїєґ]/iu.test(sample) ? 'uk' : guess;
}

function shareOf(words: readonly string[], language: LanguageTag): number {
  const stops = stopWordsFor(language);
  return words.filter((word) => stops.has(word)).length / Math.max(1, words.length);
}
