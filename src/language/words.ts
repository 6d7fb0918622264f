import { createRequire } from 'node:module';
import type { LanguageTag } from '../articles/article.ts';
import type { Token } from './analysis.ts';
import { cutWindows } from './windows.ts';

/** Reads words in one language. */
export interface Lexer {
  readonly language: LanguageTag;
  /** The words of a text, in order. */
  tokens(text: string): Token[];
  /** What words are compared by: folded and stemmed. `word` is one word, as it stands in a text. */
  stem(word: string): string;
}

// Both hold all languages in one large file. An import would read it twice, once to see what it exports.
const require = createRequire(import.meta.url);
const snowball: typeof import('snowball-stemmers') = require('snowball-stemmers');
const stopWordLists: typeof import('stopword') = require('stopword');

/** Characters that are segmented at a time. */
const WINDOW = 600;

const lexers = new Map<LanguageTag, Lexer>();

/**
 * The lexer of a language. Words are those of `Intl.Segmenter` (UAX 29); stems are Snowball's, and a language
 * without a stemmer keeps its words whole.
 */
export function lexerFor(language: LanguageTag): Lexer {
  const primary = language.toLowerCase().split('-')[0] ?? 'en';
  let lexer = lexers.get(primary);
  if (!lexer) {
    lexer = createLexer(primary);
    lexers.set(primary, lexer);
  }
  return lexer;
}

/**
 * A word without what spellings differ in: case, marks over and under letters, kinds of apostrophe, a
 * possessive ending, points inside an abbreviation.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/'s$|'$/, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
}

function createLexer(language: LanguageTag): Lexer {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const stemmer = stemmerFor(language);
  const stops = stopWordsFor(language);
  const stems = new Map<string, string>();

  function stemOf(folded: string): string {
    let known = stems.get(folded);
    if (known === undefined) {
      known = stemmer(folded);
      // Bounded, since questions bring words of their own for as long as the program runs.
      if (stems.size > 50_000) stems.clear();
      stems.set(folded, known);
    }
    return known;
  }

  function tokens(text: string): Token[] {
    const found: Token[] = [];
    for (const window of cutWindows(text, WINDOW)) {
      for (const { segment, index, isWordLike } of segmenter.segment(window.text)) {
        if (!isWordLike) continue;
        const start = window.start + index;
        const folded = fold(segment);
        found.push({
          text: segment,
          start,
          end: start + segment.length,
          stem: stemOf(folded),
          stop: stops.has(folded),
        });
      }
    }
    return found;
  }

  return { language, tokens, stem: (word) => stemOf(fold(word)) };
}

const SNOWBALL_NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
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

function stemmerFor(language: LanguageTag): (word: string) => string {
  const name = SNOWBALL_NAMES[language];
  if (name === undefined) return (word) => word;
  const stemmer = snowball.newStemmer(name);
  return (word) => stemmer.stem(word);
}

/** Lists of `stopword`, by ISO 639-1 code. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  ar: stopWordLists.ara,
  cs: stopWordLists.ces,
  da: stopWordLists.dan,
  de: stopWordLists.deu,
  el: stopWordLists.ell,
  en: stopWordLists.eng,
  es: stopWordLists.spa,
  fi: stopWordLists.fin,
  fr: stopWordLists.fra,
  hi: stopWordLists.hin,
  hu: stopWordLists.hun,
  it: stopWordLists.ita,
  nl: stopWordLists.nld,
  nb: stopWordLists.nob,
  no: stopWordLists.nob,
  pt: stopWordLists.por,
  ro: stopWordLists.ron,
  ru: stopWordLists.rus,
  sv: stopWordLists.swe,
  tr: stopWordLists.tur,
  uk: stopWordLists.ukr,
  vi: stopWordLists.vie,
  zh: stopWordLists.zho,
};

/** Folded words of a language that say nothing alone; empty where no list is known. */
export function stopWordsFor(language: LanguageTag): ReadonlySet<string> {
  return new Set((STOP_WORDS[language] ?? []).map(fold));
}
