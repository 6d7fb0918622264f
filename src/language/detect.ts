import { createRequire } from 'node:module';
import type { Article, LanguageTag } from '../articles/article.ts';
import { languageByScript } from './scripts.ts';
import { stopWordsOf } from './stopWords.ts';
import { fold } from './words.ts';

/** As much of an article as tells its language, in characters. */
const SAMPLE_LENGTH = 4_000;

/** What is as long as this is no word: laughter, a row of letters. */
const NO_WORD = /[A-Za-z]{50,}/g;

/** Of English prose 30 to 45 words in 100 are stop words. With so many a text is English; with fewer, perhaps. */
const SURELY_ENGLISH = 0.3;
const PERHAPS_ENGLISH = 0.2;

/** The language of an article: as it declares it, otherwise as its text as a whole looks; English in doubt. */
export function languageOf({ language, title, paragraphs }: Article): LanguageTag {
  if (language !== undefined) return language;
  const texts = [title, ...paragraphs.map(({ text }) => text)];
  const sample = texts
    .map((text) => text.replace(NO_WORD, ''))
    .join('\n')
    .slice(0, SAMPLE_LENGTH);
  const byScript = languageByScript(sample);
  if (byScript) return byScript;
  // Names of people and places lead letter statistics astray in short texts; the small words do not lie.
  const words = sample
    .split(/[^\p{L}’']+/u)
    .filter(Boolean)
    .map(fold);
  const english = shareOf(words, 'en');
  if (english >= SURELY_ENGLISH) return 'en';
  const guess = guessOf(sample);
  return english >= PERHAPS_ENGLISH && english >= shareOf(words, guess) ? 'en' : guess;
}

function guessOf(sample: string): LanguageTag {
  // Ten megabytes that English articles do without.
  const { detect }: typeof import('tinyld/light') = createRequire(import.meta.url)('tinyld/light');
  const guess = detect(sample) || 'en';
  // Letters that Russian does not have.
  return guess === 'ru' && /[іїєґ]/iu.test(sample) ? 'uk' : guess;
}

function shareOf(words: readonly string[], language: LanguageTag): number {
  const stops = new Set(stopWordsOf(language).map(fold));
  return words.filter((word) => stops.has(word)).length / Math.max(1, words.length);
}
