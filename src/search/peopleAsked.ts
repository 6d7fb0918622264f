import type { Person } from '../language/analysis.ts';
import { lexerFor } from '../language/words.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { leavesUnnamed } from './signals/place.ts';
import type { AnsweredBefore } from './signals/signal.ts';
import type { WeighedQuery } from './weighedQuery.ts';

/** A question's word is a part of a name from here on. */
const SAME = 0.7;

/** Whoever the answer before spoke of is meant by a pronoun from here on. */
const LIKELY = 0.5;

/**
 * The people whom a question asks about, by their full names: those it names, otherwise whom its pronoun leans on.
 * @returns empty where it asks about nobody who is known
 */
export function peopleAsked(
  { terms, match, query }: WeighedQuery,
  { analyses }: ArticleIndex,
  before: AnsweredBefore,
): ReadonlySet<string> {
  const naming = terms.filter(({ weight, naming: isName }) => weight === 1 && isName);
  const asked = new Set<string>();
  let most = 0;
  for (const { people, language } of analyses) {
    for (const person of people) {
      const stems = stemsOf(person, language);
      const named = naming.filter((term) => stems.some((stem) => match(term, stem) >= SAME)).length;
      if (named === 0 || named < most) continue;
      if (named > most) asked.clear();
      most = named;
      asked.add(person.name);
    }
  }
  if (asked.size > 0 || !leavesUnnamed(query)) return asked;
  for (const [name, chance] of before.people) if (chance >= LIKELY) asked.add(name);
  return asked;
}

const known = new WeakMap<Person, readonly string[]>();

function stemsOf(person: Person, language: string): readonly string[] {
  let stems = known.get(person);
  if (!stems) {
    const lexer = lexerFor(language);
    stems = [person.name, ...person.aliases].flatMap((name) =>
      lexer.tokens(name).flatMap(({ stem, stop }) => (stop ? [] : stem)),
    );
    known.set(person, stems);
  }
  return stems;
}
