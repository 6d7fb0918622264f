import type { ParagraphSignal, SentenceSignal } from './signal.ts';

/** How much of the question stands in the sentence or close to it. */
export const coverageInContext: SentenceSignal = {
  because: 'words of the question in and around the sentence',
  measure: ({ terms }, { inContext }) =>
    terms.reduce((sum, { position, share }) => sum + share * (inContext[position] ?? 0), 0),
};

/** How much of the question stands in the sentence itself. */
export const coverageInSentence: SentenceSignal = {
  because: 'words of the question in the sentence',
  measure: ({ terms }, { matches }) =>
    terms.reduce((sum, { position, share }) => sum + share * (matches.best[position] ?? 0), 0),
};

/** How much of the question's names and numbers stands in the sentence or close to it. */
export const namesInContext: SentenceSignal = {
  because: 'names of the question in and around the sentence',
  measure: ({ terms }, { inContext }) =>
    terms.reduce(
      (sum, { position, share, naming }) => sum + (naming ? share * (inContext[position] ?? 0) : 0),
      0,
    ),
};

/** How much of the question stands in the article's title. */
export const coverageInTitle: ParagraphSignal = {
  because: 'words of the question in the title',
  measure: ({ terms, match }, { titleStems }) => {
    let sum = 0;
    for (const term of terms) {
      let best = 0;
      for (const stem of titleStems) best = Math.max(best, match(term, stem));
      sum += term.share * best;
    }
    return sum;
  },
};

/** As coverage in the sentence, words counting more the fewer sentences hold them. */
export const rareCoverage: SentenceSignal = {
  because: 'words of the question that few sentences hold',
  measure: ({ terms }, { matches }, index) => {
    const weights = terms.map(({ share, stems }) => {
      const holding = Math.max(1, ...stems.map(index.sentenceFrequency));
      return share * Math.log(1 + index.sentenceCount / holding);
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    return terms.reduce(
      (sum, { position }) => sum + ((weights[position] ?? 0) / total) * (matches.best[position] ?? 0),
      0,
    );
  },
};
