import type { Span } from '../../articles/article.ts';
import type { Person, Reference } from '../analysis.ts';

/** Paragraphs in which the name has to follow. */
const WITHIN = 2;

/** Pronouns that wait for a name; an article that has more is made to take time. */
const MOST = 20;

/**
 * Keeps the pronouns that stand before anybody is named, as features open: `“I was never a rebel,” she says. Ana Ruiz,
 * 81, …`. The first person named is whom they mean, where the gender agrees.
 */
export function createOpening(people: readonly Person[]) {
  const genders = new Map(people.map(({ name, gender }) => [name, gender]));
  let waiting: { readonly span: Span; readonly gender: 'he' | 'she' }[] = [];
  let named = false;

  function wait(span: Span, gender: 'he' | 'she'): void {
    if (!named && waiting.length < MOST) waiting.push({ span, gender });
  }

  /** The references of the pronouns that a first name gives a person. */
  function name(person: string, { paragraph }: Span): Reference[] {
    if (named) return [];
    named = true;
    const gender = genders.get(person) ?? 'unknown';
    const meant = waiting.filter((pronoun) => {
      const agrees = gender === 'unknown' || gender === pronoun.gender;
      return agrees && paragraph - pronoun.span.paragraph <= WITHIN;
    });
    waiting = [];
    return meant.map(({ span }) => ({ span, person, rule: 'first person named behind it', confidence: 0.6 }));
  }

  return { wait, name };
}
