import { isEnglish } from '../language/english.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { Query, Term } from './query.ts';
import { remembered } from './remembered.ts';
import { stemSimilarity } from './similarity.ts';
import { wordTable } from './vectors/wordTable.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  type AskedTokens,
  type AskedWording,
  type Links,
  type ReadWords,
  type TokenRange,
  wordingOf,
} from './wording/wording.ts';

/** A query's terms, weighed for what is searched. */
export interface WeighedQuery {
  readonly query: Query;
  readonly terms: readonly WeighedTerm[];
  /** What links its words with others that say the same. */
  readonly wording: AskedWording;
  /** The mean of what its terms mean, rare words counting more; not scaled. */
  readonly meaning: Float32Array;
  /** How well a stem of an article matches a term by its letters, 0 to 1. */
  match(term: WeighedTerm, stem: string): number;
  /** The same for a word of a vocabulary; remembered. */
  letters(term: WeighedTerm, word: number, vocabulary: Vocabulary): number;
  /** How near a word of a vocabulary comes to a term in meaning, 0 to 1; remembered. */
  nearness(term: WeighedTerm, word: number, vocabulary: Vocabulary): number;
  /** How what somebody is is linked with each term; remembered, since a person is spoken of again and again. */
  linksToRole(role: ReadWords): Links;
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

/**
 * Weighs a query's terms: rare words of the language and of the article count more. Weights and bounds are those
 * of the lexical rerank that was measured on the evaluation articles.
 */
export function weighQuery(query: Query, index: ArticleIndex): WeighedQuery {
  const wording = askWording(query, index);
  const words = [...query.terms, ...wording.extras.map((range) => toTerm(range, query))];
  const misspelt = words.map(({ stems }) => stems.every((stem) => index.documentFrequency(stem) === 0));
  const byStem = words.map(() => new Map<string, number>());

  function match({ position, stems }: WeighedTerm, stem: string): number {
    const known = byStem[position]?.get(stem);
    if (known !== undefined) return known;
    let best = 0;
    for (const asked of stems) {
      const similarity = stemSimilarity(asked, stem, misspelt[position] ?? false);
      // A common word that is one letter off is another word, unless it is a name that was meant.
      const doubtful =
        similarity > 0.7 && asked !== stem && words[position]?.rarity !== 1 && !index.isName(stem);
      best = Math.max(best, doubtful && misspelt[position] ? similarity * 0.4 : similarity);
    }
    byStem[position]?.set(stem, best);
    return best;
  }

  const letters = remembered<WeighedTerm>((term, word, vocabulary) => match(term, vocabulary.stemOf(word)));
  const nearness = remembered<WeighedTerm>(({ row, named }, word, vocabulary) => {
    const other = vocabulary.rowOf(word);
    // Names that are used alike, such as those of two countries, do not mean the same.
    if (row < 0 || other < 0 || named) return 0;
    return Math.max(0, (wordTable().cosine(row, other) - UNRELATED) / (1 - UNRELATED));
  });
  const weighed = words.map((term, position) => weighTerm(term, position, index));
  const total = weighed.reduce((sum, { share }) => sum + share, 0) || 1;
  const terms = weighed.map((term) => ({ ...term, share: term.share / total }));
  return {
    query,
    terms: terms.map((term) => ({ ...term, ...presence(term, index, match) })),
    wording,
    meaning: meaningOf(query.terms),
    match,
    letters,
    nearness,
    linksToRole: linkerToRoles(wording),
  };
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
  let absent = term.stems.length > 0;
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

/** From here on a match counts as the word itself. */
export const SURE_MATCH = 0.5;

function meaningOf(terms: readonly Term[]): Float32Array {
  const table = wordTable();
  const sum = new Float32Array(table.dimensions);
  for (const { row, rarity, weight } of terms) if (row >= 0) table.addTo(sum, row, rarity * weight);
  return sum;
}

/** Cosines up to here tell nothing. */
const UNRELATED = 0.45;

function askWording({ terms, tokens, earlier }: Query, { languages }: ArticleIndex): AskedWording {
  const positions = new Map(terms.flatMap(({ stems }, position) => stems.map((stem) => [stem, position])));
  const asked: AskedTokens[] = [];
  const ask = (words: Query['tokens']) =>
    asked.push({ tokens: words, termAt: words.map(({ stem }) => positions.get(stem) ?? -1) });
  ask(tokens);
  for (let before = earlier; before; before = before.earlier) ask(before.tokens);
  return wordingOf(languages.find(isEnglish) ?? languages[0] ?? 'en').ask(asked, terms.length);
}

function toTerm({ first, last }: TokenRange, { tokens, terms }: Query): Term {
  const text = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  const weight = 1 / Math.max(2, terms.length);
  return { text, stems: [], weight, rarity: EXPRESSION_RARITY, row: -1, named: false };
}

/** How rare an expression of common words is taken to be. */
const EXPRESSION_RARITY = 0.6;

function linkerToRoles(wording: AskedWording): WeighedQuery['linksToRole'] {
  const known = new Map<ReadWords, Links>();
  return (role) => {
    const links = known.get(role) ?? wording.linksTo(role);
    known.set(role, links);
    return links;
  };
}
