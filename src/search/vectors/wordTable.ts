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
  const lines = new Lines(bytes);
  const head = Head.parse(JSON.parse(lines.next()));
  const { dimensions } = head;
  const rows = new Map<string, number>();
  for (let row = 0; row < head.words; row += 1) rows.set(lines.next(), row);
  const stems = Array.from({ length: head.stems }, () => lines.next());
  const stemRows = new Map(stems.map((stem, at) => [stem, bytes.readUInt16LE(lines.at + 2 * at)]));
  const start = lines.at + 2 * head.stems;
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + start, head.words * dimensions);
  const lengths = Float32Array.from({ length: head.words }, (_, row) =>
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

/** Lines of text at the beginning of a file. */
class Lines {
  readonly #bytes: Buffer;
  /** Where the next line begins, in bytes. */
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  next(): string {
    const end = this.#bytes.indexOf('\n', this.at);
    const line = this.#bytes.toString('utf8', this.at, end);
    this.at = end + 1;
    return line;
  }
}
