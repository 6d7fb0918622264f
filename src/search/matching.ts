import type { IndexedParagraph } from './articleIndex.ts';
import { type IndexedSentence, ROLE_ECHO } from './indexedArticle.ts';
import type { WeighedQuery } from './weighedQuery.ts';

/** How well each term of a query is matched in a sentence: by the term's position, each 0 to 1. */
export interface SentenceMatches {
  /** By its letters. */
  readonly letters: readonly number[];
  /** By its letters or by what it means. */
  readonly meaning: readonly number[];
  /** By words that say the same. */
  readonly wording: ArrayLike<number>;
  /** Through the people that the sentence speaks of: their names and roles. */
  readonly people: readonly number[];
  /** The index of the token that matches best by its letters, or -1. */
  readonly at: readonly number[];
  /** The index of the token that matches best by any of these, or -1. */
  readonly anyAt: readonly number[];
  /** How well it does. */
  readonly any: readonly number[];
}

/** Matches a query's terms with a sentence's words. */
export function matchSentence(
  { terms, letters, nearness, wording, linksToRole }: WeighedQuery,
  { words, echoes, spokenOf, read }: IndexedSentence,
  { vocabulary, roles }: Pick<IndexedParagraph, 'vocabulary' | 'roles'>,
): SentenceMatches {
  const count = terms.length;
  const links = wording.linksTo(read);
  const matches = {
    letters: new Array<number>(count).fill(0),
    meaning: new Array<number>(count).fill(0),
    wording: links.strength,
    people: new Array<number>(count).fill(0),
    at: new Array<number>(count).fill(-1),
    anyAt: new Array<number>(count).fill(-1),
    any: new Array<number>(count).fill(0),
  };
  const keep = (best: number[], place: number[], position: number, value: number, at: number) => {
    if (value <= (best[position] ?? 0)) return;
    best[position] = value;
    place[position] = at;
  };
  for (const term of terms) {
    const { position } = term;
    for (const { word, at } of words) {
      const byLetters = letters(term, word, vocabulary);
      keep(matches.letters, matches.at, position, byLetters, at);
      keep(matches.any, matches.anyAt, position, Math.max(byLetters, nearness(term, word, vocabulary)), at);
    }
    matches.meaning[position] = matches.any[position] ?? 0;
    keep(matches.any, matches.anyAt, position, links.strength[position] ?? 0, links.at[position] ?? -1);
    for (const { word, at, strength } of echoes) {
      const value = strength * Math.max(letters(term, word, vocabulary), nearness(term, word, vocabulary));
      if (value > (matches.people[position] ?? 0)) matches.people[position] = value;
      keep(matches.any, matches.anyAt, position, value, at);
    }
  }
  for (const { name, at, confidence } of spokenOf) {
    const role = roles.get(name);
    if (!role) continue;
    const { strength } = linksToRole(role);
    for (let position = 0; position < count; position += 1) {
      const value = ROLE_ECHO * confidence * (strength[position] ?? 0);
      if (value > (matches.people[position] ?? 0)) matches.people[position] = value;
      keep(matches.any, matches.anyAt, position, value, at);
    }
  }
  return matches;
}
