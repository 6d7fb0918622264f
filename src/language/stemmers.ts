import { createRequire } from 'node:module';
import type { LanguageTag } from '../articles/article.ts';
import { lightStemmers } from './lightStemmers.ts';

// It holds all languages in one large file. An import would read it twice, once to see what it exports.
const snowball: typeof import('snowball-stemmers') = createRequire(import.meta.url)('snowball-stemmers');

/** Takes a word in small letters to what its forms share. */
export type Stemmer = (word: string) => string;

/**
 * The stemmer of a language: Snowball's; a light one that only takes endings off where Snowball has none or goes
 * amiss; otherwise words stay whole.
 * @param language its primary tag
 */
export function stemmerFor(language: LanguageTag): Stemmer {
  const light = lightStemmers[language];
  if (light) return light;
  const name = SNOWBALL_NAMES[language];
  if (name === undefined) return (word) => word;
  const stemmer = snowball.newStemmer(name);
  return (word) => stemmer.stem(word);
}

const SNOWBALL_NAMES: Readonly<Record<string, string>> = {
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  nb: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};
