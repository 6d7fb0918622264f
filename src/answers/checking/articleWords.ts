import type { Span } from '../../articles/article.ts';
import type { Analysis } from '../../language/analysis.ts';
import { findInterruptions } from './interruptions.ts';
import { scanWords } from './words.ts';

/** Every word of an article in order, in a form that is fast to search. */
export interface ArticleWords {
  readonly analysis: Analysis;
  readonly length: number;
  /** Each different word has a number, from 0. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By a word's number, the word. */
  readonly keys: readonly string[];
  /** By place: the word's number, its paragraph's number, and where it stands in that paragraph. */
  readonly ids: Int32Array;
  readonly paragraphs: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where a quotation may go on other than at the next word: behind a “she said”, or behind a caption. */
  readonly jumps: ReadonlyMap<number, number>;
  /** The places of a word, in order. */
  placesOf(id: number): readonly number[];
}

const known = new WeakMap<Analysis, ArticleWords>();

/** The words of an article. Made when they are first asked for, and kept as long as the analysis lives. */
export function wordsOf(analysis: Analysis): ArticleWords {
  let words = known.get(analysis);
  if (!words) {
    words = listWords(analysis);
    known.set(analysis, words);
  }
  return words;
}

/** The run of characters from one word to another of the same paragraph. */
export function spanBetween({ paragraphs, starts, ends }: ArticleWords, first: number, last: number): Span {
  return { paragraph: paragraphs[first] ?? 0, start: starts[first] ?? 0, end: ends[last] ?? 0 };
}

function listWords(analysis: Analysis): ArticleWords {
  const scanned = analysis.article.paragraphs.map(({ text }) => scanWords(text));
  const length = scanned.reduce((sum, words) => sum + words.length, 0);
  const vocabulary = new Map<string, number>();
  const [ids, paragraphs, starts, ends] = [0, 1, 2, 3].map(() => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let place = 0;
  for (const [index, words] of scanned.entries()) {
    for (const { key, start, end } of words) {
      let id = vocabulary.get(key);
      if (id === undefined) {
        id = vocabulary.size;
        vocabulary.set(key, id);
      }
      ids[place] = id;
      paragraphs[place] = index + 1;
      starts[place] = start;
      ends[place] = end;
      place += 1;
    }
  }
  let places: number[][] | undefined;
  const placesOf = (id: number) => {
    places ??= listPlaces(ids, vocabulary.size);
    return places[id] ?? [];
  };
  const jumps = findInterruptions(analysis, { paragraphs, starts, ends });
  const keys = [...vocabulary.keys()];
  return { analysis, length, vocabulary, keys, ids, paragraphs, starts, ends, jumps, placesOf };
}

function listPlaces(ids: Int32Array, size: number): number[][] {
  const places = Array.from({ length: size }, (): number[] => []);
  for (const [place, id] of ids.entries()) places[id]?.push(place);
  return places;
}
