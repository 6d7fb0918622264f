import type { LanguageTag } from '../articles/article.ts';
import type { Token } from './analysis.ts';
import { stemmerFor } from './stemmers.ts';
import { stopWordsOf } from './stopWords.ts';
import { cutWindows } from './windows.ts';

/** Reads words in one language. */
export interface Lexer {
  readonly language: LanguageTag;
  /** The words of a text, in order. */
  tokens(text: string): Token[];
  /** What words are compared by: folded and stemmed. `word` is one word, as it stands in a text. */
  stem(word: string): string;
}

/** Characters that are segmented at a time. */
const WINDOW = 600;

const lexers = new Map<LanguageTag, Lexer>();

/**
 * The lexer of a language. Words are those of `Intl.Segmenter` (UAX 29); stems made as its stemmer does, of words
 * as they are spelt with their marks, which are then folded.
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
 * A word without what spellings differ in: case, accents over and under letters, kinds of apostrophe and of digits,
 * a possessive ending, points inside an abbreviation. Marks that are vowels, as in Hindi and Thai, stay.
 */
export function fold(word: string): string {
  return plain(word.normalize('NFKD').replace(ACCENTS, '').toLowerCase());
}

/** Of Latin, Greek and Cyrillic letters; vowels of Hebrew and Arabic, which are seldom written; dots under Hindi letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670\u093c]+/gu;

function plain(word: string): string {
  return word
    .replace(/[’ʼ`´]/g, "'")
    .replace(/'s$|'$/, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, digitOf);
}

/** Where the digits of other scripts begin. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
];

function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

function createLexer(language: LanguageTag): Lexer {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const stemmer = stemmerFor(language);
  const { read, bare } = spellingOf(language);
  const stops = new Set(stopWordsOf(language).map((word) => bare(read(word))));
  const stems = new Map<string, string>();

  function stemOf(word: string): string {
    let known = stems.get(word);
    if (known === undefined) {
      known = bare(stemmer(word));
      // Bounded, since questions bring words of their own for as long as the program runs.
      if (stems.size > 50_000) stems.clear();
      stems.set(word, known);
    }
    return known;
  }

  function tokens(text: string): Token[] {
    const found: Token[] = [];
    for (const window of cutWindows(text, WINDOW)) {
      for (const { segment, index, isWordLike } of segmenter.segment(window.text.replaceAll('_', ' '))) {
        if (!isWordLike) continue;
        const start = window.start + index;
        const word = read(segment);
        found.push({
          text: segment,
          start,
          end: start + segment.length,
          stem: stemOf(word),
          stop: stops.has(bare(word)),
        });
      }
    }
    return found;
  }

  return { language, tokens, stem: (word) => stemOf(read(word)) };
}

/** How words of a language are compared. */
interface Spelling {
  /** What stems are made of. */
  read(word: string): string;
  /** What is left of a stem, or of a stop word, to be compared. */
  bare(stem: string): string;
}

function spellingOf(language: LanguageTag): Spelling {
  // What is a mark elsewhere makes another word of it.
  if (language === 'vi')
    return { read: (word) => plain(word.normalize('NFKC').toLowerCase()), bare: (stem) => stem };
  if (language === 'en' || FOLDED_FIRST.has(language)) return { read: fold, bare: (stem) => stem };
  const elision = ELIDED[language];
  const read = (word: string) => {
    const small = plain(word.normalize('NFKC').toLocaleLowerCase(language));
    return elision ? small.replace(elision, '') : small;
  };
  // Stemmers know words with their marks; people leave them out.
  return { read, bare: fold };
}

/** Languages whose stemmers know no marks. */
const FOLDED_FIRST = new Set(['ar', 'el', 'hi']);

/** What stands before or behind an apostrophe and belongs to another word. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  ca: /^[a-z]{1,2}'/u,
  fr: /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'/u,
  it: /^\p{L}{0,5}[cdglnrstv]'/u,
  tr: /'.*$/u,
};
