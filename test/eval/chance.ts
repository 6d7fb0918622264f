import { createHash } from 'node:crypto';

/** Chance that comes out the same in every run. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  one<T>(of: readonly T[]): T;
  /** Different ones, in their order; all where there are not more. */
  some<T>(of: readonly T[], most: number): T[];
}

/** @param seed any text: the same gives the same */
export function chanceFrom(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    one(of) {
      const chosen = of[below(of.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
    some(of, most) {
      const left = of.map((_, place) => place);
      while (left.length > most) left.splice(below(left.length), 1);
      return of.filter((_, place) => left.includes(place));
    },
  };
}
