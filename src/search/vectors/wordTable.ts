import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fold } from '../../language/words.ts';

/** What is known of the commonest words of English: how common each is, and what it means. */
export interface WordTable {
  /** Numbers in a row. */
  readonly dimensions: number;
  /** The row of a word as it stands in a text, or of the commonest word with its stem; -1 where neither is known. */
  rowOf(word: string, stem: string): number;
  /** 1 for the commonest word, `undefined` for one that is not in the table. */
  rankOf(word: string): number | undefined;
  /** How alike two words are in meaning: the cosine of their rows, -1 to 1. */
  cosine(row: number, other: number): number;
  /** Adds a row, scaled to length 1 and then by `weight`, to a sum of `dimensions` numbers. */
  addTo(sum: Float32Array, row: number, weight: number): void;
}

const FILE = new URL('words.bin', import.meta.url);
const Head = z.object({ words: z.int(), stems: z.int(), dimensions: z.int() });

let table: WordTable | undefined;

/** The table, read when it is first asked for. Its layout and source are told by `makeWordTable.mjs`. */
export function wordTable(): WordTable {
  table ??= readTable(readFileSync(FILE));
  return table;
}

function readTable(bytes: Buffer): WordTable {
  const { words, stems, dimensions } = Head.parse(JSON.parse(bytes.toString('utf8', 0, bytes.indexOf('\n'))));
  // From the end: a row of numbers a word, before them the row of each stem, before them a line for each of both.
  const start = bytes.length - words * dimensions;
  const stemStart = start - 2 * stems;
  const [, ...lines] = bytes.toString('utf8', 0, stemStart).split('\n');
  const rows = new Map(lines.slice(0, words).map((word, row) => [word, row]));
  const stemRows = new Map(
    lines.slice(words, words + stems).map((stem, at) => [stem, bytes.readUInt16LE(stemStart + 2 * at)]),
  );
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + start, words * dimensions);
  const lengths = Float32Array.from({ length: words }, (_, row) =>
    Math.sqrt(dot(numbers, row * dimensions, row * dimensions, dimensions)),
  );
  return {
    dimensions,
    rowOf: (word, stem) => rows.get(fold(word)) ?? stemRows.get(stem) ?? -1,
    rankOf(word) {
      const row = rows.get(fold(word));
      return row === undefined ? undefined : row + 1;
    },
    cosine(row, other) {
      const product = dot(numbers, row * dimensions, other * dimensions, dimensions);
      return product / ((lengths[row] ?? 1) * (lengths[other] ?? 1));
    },
    addTo(sum, row, weight) {
      const scale = weight / (lengths[row] ?? 1);
      for (let at = 0; at < dimensions; at += 1) {
        sum[at] = (sum[at] ?? 0) + scale * (numbers[row * dimensions + at] ?? 0);
      }
    },
  };
}

function dot(numbers: Int8Array, a: number, b: number, dimensions: number): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) sum += (numbers[a + at] ?? 0) * (numbers[b + at] ?? 0);
  return sum;
}
