import { SURE_MATCH } from '../matching.ts';
import type { ParagraphSignal } from './signal.ts';

// As MiniSearch sets them.
const TERM_SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.7;

/**
 * BM25 of the paragraph (Robertson & Zaragoza 2009) as a share of what a paragraph that holds every word would
 * get, so that it does not depend on how much is searched.
 */
export const bm25: ParagraphSignal = {
  because: 'words of the question in the paragraph',
  measure: ({ terms, match }, { counts, length }, index) => {
    const norm =
      TERM_SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / index.averageLength);
    let sum = 0;
    let most = 0;
    for (const term of terms) {
      const weight = term.weight * term.idf;
      most += weight;
      let best = 0;
      for (const [stem, count] of counts) {
        const similarity = match(term, stem);
        if (similarity < SURE_MATCH) continue;
        best = Math.max(best, (similarity * count * (TERM_SATURATION + 1)) / (count + norm));
      }
      sum += weight * best;
    }
    return most === 0 ? 0 : sum / most;
  },
};
