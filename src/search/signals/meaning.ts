import type { Signal } from './signal.ts';

/** How much more of the question is met by what words mean than by their letters, in the sentence or close to it. */
export const meaningInContext: Signal = {
  because: 'signalMeaningInContext',
  measure: ({ inContext: { letters, meaning } }, { weighed: { terms } }) => {
    let sum = 0;
    for (const { position, share } of terms) {
      sum += share * Math.max(0, (meaning[position] ?? 0) - (letters[position] ?? 0));
    }
    return sum;
  },
};

/** The same for the whole paragraph. */
export const meaningInParagraph: Signal = {
  because: 'signalMeaningInParagraph',
  measure: ({ inParagraph: { letters, meaning } }, { weighed: { terms } }) => {
    let sum = 0;
    for (const { position, share } of terms) {
      sum += share * Math.max(0, (meaning[position] ?? 0) - (letters[position] ?? 0));
    }
    return sum;
  },
};

/** How much more of the question is met here than in the usual sentence of what is looked at. */
export const unusualMeaning: Signal = {
  because: 'signalUnusualMeaning',
  measure: ({ matches }, { weighed: { terms }, usual }) => {
    let sum = 0;
    for (const { position, share } of terms) {
      sum += share * Math.max(0, (matches.any[position] ?? 0) - (usual[position] ?? 0));
    }
    return sum;
  },
};

/** How near the sentence as a whole comes to the question in meaning (Arora, Liang & Ma 2017). */
export const wholeMeaning: Signal = {
  because: 'signalWholeMeaning',
  measure: ({ indexed }, { weighed }) => cosine(indexed.meaning, weighed.meaning),
};

/** The same, with the sentences on either side. */
export const wholeMeaningInContext: Signal = {
  because: 'signalWholeMeaningInContext',
  measure: ({ indexed }, { weighed }) => cosine(indexed.surroundings, weighed.meaning),
};

/** The share of what the sentence says that the question asks about. */
export const precision: Signal = {
  because: 'signalPrecision',
  measure({ indexed, paragraph: { vocabulary } }, { weighed }) {
    let sum = 0;
    let total = 0;
    for (const { word, rarity } of indexed.words) {
      total += rarity;
      let best = 0;
      for (const term of weighed.terms) {
        const match = Math.max(
          weighed.letters(term, word, vocabulary),
          weighed.nearness(term, word, vocabulary),
        );
        best = Math.max(best, match);
      }
      sum += rarity * best;
    }
    return total === 0 ? 0 : sum / total;
  },
};

function cosine(a: Float32Array, b: Float32Array): number {
  let [product, lengthA, lengthB] = [0, 0, 0];
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    product += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA === 0 || lengthB === 0 ? 0 : Math.max(0, product / Math.sqrt(lengthA * lengthB));
}
