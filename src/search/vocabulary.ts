import type { LanguageTag } from '../articles/article.ts';
import { isEnglish } from '../language/english.ts';
import { wordTable } from './vectors/wordTable.ts';

/** The different words of what is searched, numbered as they come. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word as it stands in a text; one that is new gets the next. */
  numberOf(text: string, stem: string): number;
  stemOf(word: number): string;
  /** Its row in the table of words; -1 where it has none, or the language is not the table's. */
  rowOf(word: number): number;
}

/** @param language the table of words knows English alone */
export function createVocabulary(language: LanguageTag): Vocabulary {
  const english = isEnglish(language);
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const rows: number[] = [];
  return {
    get size() {
      return stems.length;
    },
    numberOf(text, stem) {
      const row = english && /\p{L}/u.test(text) ? wordTable().rowOf(text, stem) : -1;
      const key = `${row} ${stem}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = stems.length;
        numbers.set(key, number);
        stems.push(stem);
        rows.push(row);
      }
      return number;
    },
    stemOf: (word) => stems[word] ?? '',
    rowOf: (word) => rows[word] ?? -1,
  };
}
