import type { IndexedParagraph } from '../articleIndex.ts';
import { SURE_MATCH } from '../weighedQuery.ts';
import type { Signal, Stage } from './signal.ts';

// As MiniSearch sets them.
const TERM_SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.7;

/**
 * BM25 of the paragraph (Robertson & Zaragoza 2009) as a share of what a paragraph that holds every word would
 * get, so that it does not depend on how much is searched.
 */
export const bm25: Signal = {
  because: 'signalBm25',
  measure({ paragraph }, stage) {
    const known = measured.get(stage) ?? new Map();
    measured.set(stage, known);
    const value = known.get(paragraph) ?? measureParagraph(paragraph, stage);
    known.set(paragraph, value);
    return value;
  },
};

/** The sentences of a paragraph share its measure. */
const measured = new WeakMap<Stage, Map<IndexedParagraph, number>>();

function measureParagraph(
  { counts, length, vocabulary }: IndexedParagraph,
  { weighed, index }: Stage,
): number {
  const norm =
    TERM_SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / index.averageLength);
  let sum = 0;
  let most = 0;
  for (const term of weighed.terms) {
    const weight = term.weight * term.idf;
    most += weight;
    let best = 0;
    for (const [word, count] of counts) {
      const similarity = weighed.letters(term, word, vocabulary);
      if (similarity < SURE_MATCH) continue;
      best = Math.max(best, (similarity * count * (TERM_SATURATION + 1)) / (count + norm));
    }
    sum += weight * best;
  }
  return most === 0 ? 0 : sum / most;
}
