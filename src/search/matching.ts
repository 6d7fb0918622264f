import type { Sentence } from '../language/analysis.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { Query, Term } from './query.ts';
import { stemSimilarity } from './similarity.ts';

/** A query's terms, weighed for what is searched. */
export interface WeighedQuery {
  readonly query: Query;
  readonly terms: readonly WeighedTerm[];
  /** How well a stem of an article matches a term, 0 to 1. */
  match(term: WeighedTerm, stem: string): number;
}

export interface WeighedTerm extends Term {
  /** Its place among the query's terms. */
  readonly position: number;
  /** Its share of the query: the shares of all terms add up to 1. */
  readonly share: number;
  /** Inverse document frequency, as BM25 has it. */
  readonly idf: number;
  /** Nothing like it stands in what is searched. */
  readonly absent: boolean;
  /** Likely a name: written as one, or part of one in an article. */
  readonly naming: boolean;
}

/** From here on a match counts as the word itself. */
export const SURE_MATCH = 0.5;

/**
 * Weighs a query's terms: rare words of the language and of the article count more. Weights and bounds are those
 * of the lexical rerank that was measured on the evaluation articles.
 */
export function weighQuery(query: Query, index: ArticleIndex): WeighedQuery {
  const memory: Map<string, number>[] = query.terms.map(() => new Map());
  const misspelt = query.terms.map(({ stems }) => stems.every((stem) => index.documentFrequency(stem) === 0));

  function match({ position, stems }: WeighedTerm, stem: string): number {
    const known = memory[position]?.get(stem);
    if (known !== undefined) return known;
    let best = 0;
    for (const asked of stems) {
      const similarity = stemSimilarity(asked, stem, misspelt[position] ?? false);
      // A common word that is one letter off is another word, unless it is a name that was meant.
      const doubtful =
        similarity > 0.7 && asked !== stem && query.terms[position]?.rarity !== 1 && !index.isName(stem);
      best = Math.max(best, doubtful && misspelt[position] ? similarity * 0.4 : similarity);
    }
    memory[position]?.set(stem, best);
    return best;
  }

  const weighed = query.terms.map((term, position) => weighTerm(term, position, index));
  const total = weighed.reduce((sum, { share }) => sum + share, 0) || 1;
  const terms = weighed.map((term) => ({ ...term, share: term.share / total }));
  return { query, terms: terms.map((term) => ({ ...term, ...presence(term, index, match) })), match };
}

function weighTerm(term: Term, position: number, index: ArticleIndex): WeighedTerm {
  const count = index.paragraphs.length;
  const frequency = Math.max(0, ...term.stems.map(index.documentFrequency));
  const local = Math.log(1 + count / Math.max(0.5, frequency)) / Math.log(1 + 2 * count);
  return {
    ...term,
    position,
    share: term.weight * Math.max(0.12, term.rarity) * Math.max(0.1, local),
    idf: Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)),
    absent: false,
    naming: term.named || term.stems.some(index.isName),
  };
}

function presence(
  term: WeighedTerm,
  index: ArticleIndex,
  match: WeighedQuery['match'],
): Pick<WeighedTerm, 'absent' | 'naming'> {
  let absent = true;
  let { naming } = term;
  if (term.stems.some((stem) => index.documentFrequency(stem) > 0)) return { absent: false, naming };
  for (const stem of index.stems()) {
    const similarity = match(term, stem);
    if (similarity < SURE_MATCH) continue;
    absent = false;
    naming ||= similarity > 0.7 && index.isName(stem);
  }
  return { absent, naming };
}

/** How well each term of a query is matched in a sentence. */
export interface SentenceMatches {
  /** By the term's position: its best match in the sentence. */
  readonly best: readonly number[];
  /** By the term's position: the index of the token that matches best, or -1. */
  readonly at: readonly number[];
}

/** Matches a query's terms with a sentence's words. */
export function matchSentence({ terms, match }: WeighedQuery, { tokens }: Sentence): SentenceMatches {
  const best = terms.map(() => 0);
  const at = terms.map(() => -1);
  for (const [index, token] of tokens.entries()) {
    if (token.stop) continue;
    for (const term of terms) {
      const similarity = match(term, token.stem);
      if (similarity > (best[term.position] ?? 0)) {
        best[term.position] = similarity;
        at[term.position] = index;
      }
    }
  }
  return { best, at };
}
