import { alignWords, type Pair } from './align.ts';
import type { Asked } from './asked.ts';
import { coveredShare } from './covered.ts';
import type { Stretch } from './windows.ts';
import { areAkin, masks } from './words.ts';

/** A quotation beside the stretch of an article that is most like it. */
export interface Likeness {
  readonly stretch: Stretch;
  /** Kept and exchanged words: places in the quotation, and in the article. */
  readonly pairs: readonly LikePair[];
  /** Which share of the quotation's words stands there in order: 0 to 1. */
  readonly kept: number;
  /** How much of the quotation, by weight, stands close together there, in whatever order: 0 to 1. */
  readonly near: number;
  /** How much it keeps of a sentence of the article, or of what somebody says in it: 0 to 1. */
  readonly covered: number;
}

export interface LikePair extends Pair {
  /** 1 for the same word, 0 for another. */
  readonly likeness: number;
}

/** How alike a word is that may be meant for another. */
const AKIN = 0.6;

/** Cells of an alignment, at most: a few milliseconds. */
const MOST_CELLS = 600_000;

/** Compares a quotation with a stretch: with its interruptions, and, where that comes nearer, without. */
export function compare(stretch: Stretch, asked: Asked): Likeness {
  const weights = asked.words.map(({ weight }) => weight);
  const plainly = alignWith(range(stretch.start, stretch.end), stretch, asked, weights);
  const otherwise = isInterrupted(stretch, plainly)
    ? alignWith(withoutInterruptions(stretch), stretch, asked, weights)
    : plainly;
  const pairs = worth(otherwise, weights) > worth(plainly, weights) ? otherwise : plainly;
  const telling = tellingWeights(stretch.words, asked);
  const whole = total(telling);
  const kept = pairs.filter(({ likeness }) => likeness > 0);
  return {
    stretch,
    pairs,
    kept: kept.length / asked.words.length,
    covered: coveredShare(
      stretch.words,
      kept.map(({ place }) => place),
    ),
    near: nearWeight(stretch.words, asked, telling, pairs) / whole,
  };
}

/** Words that an article is full of, as the names of those it is about, tell little about a quotation of it. */
function tellingWeights({ vocabulary, placesOf }: Stretch['words'], { words }: Asked): number[] {
  return words.map(({ key, weight }) => {
    const id = vocabulary.get(key);
    const count = id === undefined ? 1 : placesOf(id).length;
    return weight / (1 + 0.35 * Math.log2(count));
  });
}

/** The weight of those asked words that stand around the aligned ones, within as many words as are asked and two. */
function nearWeight(
  { ids, vocabulary }: Stretch['words'],
  { words }: Asked,
  weights: readonly number[],
  pairs: readonly LikePair[],
): number {
  const left = new Map<number, number[]>();
  for (const [place, { key }] of words.entries()) {
    const id = vocabulary.get(key);
    if (id !== undefined) left.set(id, [...(left.get(id) ?? []), weights[place] ?? 0]);
  }
  const kept = pairs.filter(({ likeness }) => likeness > 0);
  const [first, last] = [kept[0]?.place, kept.at(-1)?.place];
  if (first === undefined || last === undefined) return 0;
  const width = words.length + 2;
  const earliest = Math.max(0, last - width + 1);
  const starts = [first, earliest, Math.floor((first + earliest) / 2)];
  return Math.max(...starts.map((start) => bagWeight(ids.subarray(start, start + width), left)));
}

function bagWeight(ids: Int32Array, left: ReadonlyMap<number, readonly number[]>): number {
  const taken = new Map<number, number>();
  let sum = 0;
  for (const id of ids) {
    const count = taken.get(id) ?? 0;
    sum += left.get(id)?.[count] ?? 0;
    taken.set(id, count + 1);
  }
  return sum;
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function alignWith(
  places: readonly number[],
  { words }: Stretch,
  asked: Asked,
  weights: readonly number[],
): LikePair[] {
  const most = Math.floor(MOST_CELLS / Math.max(1, weights.length));
  const within = places.slice(0, most);
  const likeness = likenessIn(
    within.map((place) => words.keys[words.ids[place] ?? 0] ?? ''),
    asked,
  );
  return alignWords({ weights, length: within.length, likeness }).map(({ asked: word, place }) => ({
    asked: word,
    place: within[place] ?? 0,
    likeness: likeness(word, place),
  }));
}

/** Compares each different word of a quotation with each of a stretch once. */
function likenessIn(keys: readonly string[], { words }: Asked): (word: number, place: number) => number {
  const columns = numbered(keys);
  const rows = numbered(words.map(({ key }) => key));
  const width = columns.different.length;
  const known = new Float32Array(rows.different.length * width);
  for (const [row, one] of rows.different.entries()) {
    for (const [column, other] of columns.different.entries()) {
      const same = one === other || one.replace(/\*+$/, '') === other;
      const likeness = same ? 1 : areAkin(one, other) || masks(one, other) ? AKIN : 0;
      if (likeness > 0) known[row * width + column] = likeness;
    }
  }
  return (word, place) => known[(rows.numbers[word] ?? 0) * width + (columns.numbers[place] ?? 0)] ?? 0;
}

/** The different words, and for each place the number of its word among them. */
function numbered(words: readonly string[]): {
  readonly different: readonly string[];
  readonly numbers: Int32Array;
} {
  const known = new Map<string, number>();
  const numbers = Int32Array.from(words, (word) => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  });
  return { different: [...known.keys()], numbers };
}

function worth(pairs: readonly LikePair[], weights: readonly number[]): number {
  const [first, last] = [pairs[0], pairs.at(-1)];
  const kept = pairs.reduce((sum, { asked, likeness }) => sum + likeness * (weights[asked] ?? 0), 0);
  return first && last ? kept - 0.02 * (last.place - first.place - pairs.length) : kept;
}

/** Whether a “she said” stands between the first and the last word that are kept. */
function isInterrupted({ words: { jumps } }: Stretch, pairs: readonly LikePair[]): boolean {
  const last = pairs.at(-1)?.place ?? 0;
  return pairs.some(({ place }) => (jumps.get(place) ?? Number.POSITIVE_INFINITY) <= last);
}

function withoutInterruptions({ words, start, end }: Stretch): number[] {
  const places: number[] = [];
  for (let place = start; place < end; ) {
    places.push(place);
    const jump = words.jumps.get(place);
    place = jump !== undefined && jump > place ? jump : place + 1;
  }
  return places;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
