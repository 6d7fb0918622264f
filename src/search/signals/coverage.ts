import type { WeighedQuery } from '../weighedQuery.ts';
import type { Signal } from './signal.ts';

/** How much of the question stands in the sentence or close to it. */
export const coverageInContext: Signal = {
  because: 'signalCoverageInContext',
  measure: ({ inContext }, { weighed }) => covered(weighed, inContext.letters),
};

/** How much of the question stands in the sentence itself. */
export const coverageInSentence: Signal = {
  because: 'signalCoverageInSentence',
  measure: ({ matches }, { weighed }) => covered(weighed, matches.letters),
};

/** How much of the question stands in the paragraph. */
export const coverageInParagraph: Signal = {
  because: 'signalCoverageInParagraph',
  measure: ({ inParagraph }, { weighed }) => covered(weighed, inParagraph.letters),
};

/** How much of the question's names and numbers stands in the sentence or close to it. */
export const namesInContext: Signal = {
  because: 'signalNamesInContext',
  measure: ({ inContext }, { weighed }) => covered(weighed, inContext.letters, ({ naming }) => naming),
};

/** How much of the question stands in the article's title. */
export const coverageInTitle: Signal = {
  because: 'signalCoverageInTitle',
  measure({ paragraph: { titleWords, vocabulary } }, { weighed }) {
    let sum = 0;
    for (const term of weighed.terms) {
      let best = 0;
      for (const word of titleWords) best = Math.max(best, weighed.letters(term, word, vocabulary));
      sum += term.share * best;
    }
    return sum;
  },
};

/** As coverage in the sentence, words counting more the fewer sentences hold them. */
export const rareCoverage: Signal = {
  because: 'signalRareCoverage',
  measure({ matches }, { weighed, index }) {
    let sum = 0;
    let total = 0;
    for (const { position, share, stems } of weighed.terms) {
      const holding = Math.max(1, ...stems.map(index.sentenceFrequency));
      const weight = share * Math.log(1 + index.sentenceCount / holding);
      total += weight;
      sum += weight * (matches.letters[position] ?? 0);
    }
    return total === 0 ? 0 : sum / total;
  },
};

/** The share of the question that is matched. */
export function covered(
  { terms }: WeighedQuery,
  matches: readonly number[],
  counts: (term: WeighedQuery['terms'][number]) => boolean = () => true,
): number {
  let sum = 0;
  for (const term of terms) if (counts(term)) sum += term.share * (matches[term.position] ?? 0);
  return sum;
}
