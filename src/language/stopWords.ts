import { createRequire } from 'node:module';
import type { LanguageTag } from '../articles/article.ts';

// It holds all languages in one large file. An import would read it twice, once to see what it exports.
const stopWordLists: typeof import('stopword') = createRequire(import.meta.url)('stopword');

/**
 * Words of a language that say nothing alone, as they are written; empty where no list is known.
 * @param language its primary tag
 */
export function stopWordsOf(language: LanguageTag): readonly string[] {
  return STOP_WORDS[language] ?? [];
}

/** Lists of `stopword`, by ISO 639-1 code. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  ar: stopWordLists.ara,
  bg: stopWordLists.bul,
  bn: stopWordLists.ben,
  ca: stopWordLists.cat,
  cs: stopWordLists.ces,
  da: stopWordLists.dan,
  de: stopWordLists.deu,
  el: stopWordLists.ell,
  en: stopWordLists.eng,
  es: stopWordLists.spa,
  fa: stopWordLists.fas,
  fi: stopWordLists.fin,
  fr: stopWordLists.fra,
  he: stopWordLists.heb,
  hi: stopWordLists.hin,
  hr: stopWordLists.hrv,
  hu: stopWordLists.hun,
  it: stopWordLists.ita,
  ja: stopWordLists.jpn,
  ko: stopWordLists.kor,
  nl: stopWordLists.nld,
  nb: stopWordLists.nob,
  no: stopWordLists.nob,
  pl: stopWordLists.pol,
  pt: stopWordLists.por,
  ro: stopWordLists.ron,
  ru: stopWordLists.rus,
  sk: stopWordLists.slk,
  sl: stopWordLists.slv,
  sv: stopWordLists.swe,
  th: stopWordLists.tha,
  tr: stopWordLists.tur,
  uk: stopWordLists.ukr,
  ur: stopWordLists.urd,
  vi: stopWordLists.vie,
  zh: stopWordLists.zho,
};
