import type { Vocabulary } from './vocabulary.ts';

/** Measures every word of a vocabulary at most once for each term, told apart by its position in the query. */
export function remembered<Term extends { readonly position: number }>(
  measure: Measure<Term>,
): Measure<Term> {
  const memory = new Map<Vocabulary, number[][]>();
  let [lastVocabulary, last]: [Vocabulary | null, number[][]] = [null, []];
  return (term, word, vocabulary) => {
    // Asked of one article's words after another.
    if (vocabulary !== lastVocabulary) {
      last = memory.get(vocabulary) ?? [];
      memory.set(vocabulary, last);
      lastVocabulary = vocabulary;
    }
    let known = last[term.position];
    if (!known) {
      known = new Array<number>(vocabulary.size).fill(UNMEASURED);
      last[term.position] = known;
    }
    const found = known[word] ?? UNMEASURED;
    if (found !== UNMEASURED) return found;
    const measured = measure(term, word, vocabulary);
    known[word] = measured;
    return measured;
  };
}

const UNMEASURED = -1;

type Measure<Term> = (term: Term, word: number, vocabulary: Vocabulary) => number;
