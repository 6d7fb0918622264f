import type { ArticleWords } from './articleWords.ts';
import type { Asked } from './asked.ts';

/** A stretch of an article that shares words with a quotation. */
export interface Stretch {
  readonly words: ArticleWords;
  /** Places of words, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Weight of the asked words that stand in it, in any order. */
  readonly score: number;
}

/** How much of a quotation an article can hold at most: the weight of those words that stand anywhere in it. */
export function mostShared({ vocabulary }: ArticleWords, { words }: Asked): number {
  return words.reduce((sum, { key, weight }) => (vocabulary.has(key) ? sum + weight : sum), 0);
}

/**
 * Finds the stretch of an article that shares most with a quotation, in one pass: a window slides over its words
 * and counts each asked word as often as it is asked.
 */
export function likeliestStretch(words: ArticleWords, asked: Asked): Stretch | null {
  const { ids, length, vocabulary } = words;
  const wanted = new Int16Array(vocabulary.size);
  const weightOf = new Float64Array(vocabulary.size);
  let any = false;
  for (const { key, weight } of asked.words) {
    const id = vocabulary.get(key);
    if (id === undefined) continue;
    any = true;
    wanted[id] = (wanted[id] ?? 0) + 1;
    weightOf[id] = weight;
  }
  if (!any) return null;
  const width = Math.ceil(1.25 * asked.words.length) + 12;
  let score = 0;
  let best = { end: 0, score: 0 };
  // What is wanted of a word goes down as the window takes it in: below zero it counts no more.
  for (let end = 0; end < length; end += 1) {
    const entering = ids[end] ?? 0;
    const left = wanted[entering] ?? 0;
    if (left > 0) score += weightOf[entering] ?? 0;
    wanted[entering] = left - 1;
    if (end >= width) {
      const leaving = ids[end - width] ?? 0;
      const after = (wanted[leaving] ?? 0) + 1;
      wanted[leaving] = after;
      if (after > 0) score -= weightOf[leaving] ?? 0;
    }
    if (score > best.score + 1e-9) best = { end: end + 1, score };
  }
  if (best.score === 0) return null;
  // The best window is the first that is complete: what stands around it may still belong to it.
  const margin = Math.ceil(width / 5);
  return {
    words,
    start: Math.max(0, best.end - width - margin),
    end: Math.min(length, best.end + margin),
    score: best.score,
  };
}
