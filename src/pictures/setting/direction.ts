import bidiFactory from 'bidi-js';

/** Which way a text begins to be written. */
export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** The direction of the first letter that has one. */
export function directionOf(text: string): Direction {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr';
  return (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
}

/** How deep each of a line's UTF-16 units is embedded; what is written from right to left has odd levels. */
export function levelsOf(line: string, base: Direction): Uint8Array {
  if (base === 'ltr' && !RIGHT_TO_LEFT.test(line)) return new Uint8Array(line.length);
  return bidi.getEmbeddingLevels(line, base).levels;
}

/** Puts a line's parts, which are in the order of reading, into the order of sight: rule L2 of the algorithm. */
export function inSight<Part extends { readonly level: number }>(parts: readonly Part[]): readonly Part[] {
  const seen = [...parts];
  const deepest = Math.max(0, ...parts.map(({ level }) => level));
  for (let level = deepest; level > 0; level -= 1) {
    for (let from = 0; from < seen.length; from += 1) {
      let to = from;
      while ((seen[to]?.level ?? -1) >= level) to += 1;
      if (to > from) seen.splice(from, to - from, ...seen.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return seen;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
