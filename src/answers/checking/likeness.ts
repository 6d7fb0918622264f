import { rarityOf } from '../../search/commonness.ts';
import { alignWords, type Pair } from './align.ts';
import type { Asked } from './asked.ts';
import { copiedWeight } from './copied.ts';
import type { Budget } from './runs.ts';
import { areAkin, masks } from './words.ts';
import type { Stretch } from './windows.ts';

/** A quotation beside the stretch of an article that is most like it. */
export interface Likeness {
  readonly stretch: Stretch;
  /** Kept and exchanged words: places in the quotation, and in the article. */
  readonly pairs: readonly LikePair[];
  /** How much of the quotation, by weight, stands there in order: 0 to 1. */
  readonly kept: number;
  /** How much of it stands in the article in runs that nobody writes by chance: 0 to 1. */
  readonly copied: number;
  /** Of the words that stand there in order, the weight. */
  readonly weight: number;
}

export interface LikePair extends Pair {
  /** 1 for the same word, 0 for another. */
  readonly likeness: number;
}

/** How alike a word is that may be meant for another. */
const AKIN = 0.6;

/** Cells of an alignment, at most: a few milliseconds. */
const MOST_CELLS = 1_200_000;

/** How much each word of a quotation counts, by how rare it is in the language: 0.2 to 1. */
export function weigh({ words }: Asked): number[] {
  return words.map(({ key }) => 0.2 + 0.8 * rarityOf(key));
}

/** Compares a quotation with a stretch: with its interruptions, and, where that comes nearer, without. */
export function compare(stretch: Stretch, asked: Asked, weights: readonly number[], budget: Budget): Likeness {
  const places = range(stretch.start, stretch.end);
  const spoken = withoutInterruptions(stretch);
  const ways = spoken.length < places.length ? [places, spoken] : [places];
  const tried = ways.map((way) => alignWith(way, stretch, asked, weights));
  const pairs = tried.reduce((best, other) => (worth(other, weights) > worth(best, weights) ? other : best));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const weight = pairs.reduce((sum, { asked: place, likeness }) => sum + likeness * (weights[place] ?? 0), 0);
  const copied = copiedWeight(stretch.words, asked, weights, budget);
  return { stretch, pairs, weight, kept: weight / whole, copied: copied / whole };
}

function alignWith(
  places: readonly number[],
  { words }: Stretch,
  asked: Asked,
  weights: readonly number[],
): LikePair[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, weights.length)));
  const within = places.slice(0, most);
  const alike = likenessIn(words.keys, asked);
  const likeness = (word: number, place: number) => alike(word, words.ids[within[place] ?? 0] ?? 0);
  return alignWords({ weights, length: within.length, likeness }).map(({ asked: word, place }) => ({
    asked: word,
    place: within[place] ?? 0,
    likeness: likeness(word, place),
  }));
}

/** Compares each asked word with each word of the vocabulary once. */
function likenessIn(keys: readonly string[], { words }: Asked): (word: number, id: number) => number {
  const rows = new Map<string, Map<number, number>>();
  const byWord = words.map(({ key }) => {
    const row = rows.get(key) ?? new Map<number, number>();
    rows.set(key, row);
    return row;
  });
  return (word, id) => {
    const row = byWord[word];
    let likeness = row?.get(id);
    if (likeness === undefined) {
      const [one, other] = [words[word]?.key ?? '', keys[id] ?? ''];
      likeness = one === other ? 1 : masks(one, other) || areAkin(one, other) ? AKIN : 0;
      row?.set(id, likeness);
    }
    return likeness;
  };
}

function worth(pairs: readonly LikePair[], weights: readonly number[]): number {
  const [first, last] = [pairs[0], pairs.at(-1)];
  const kept = pairs.reduce((sum, { asked, likeness }) => sum + likeness * (weights[asked] ?? 0), 0);
  return first && last ? kept - 0.02 * (last.place - first.place - pairs.length) : kept;
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
