import type { Gender } from '../naming/gazetteer.ts';

/** Somebody who was spoken of. */
export interface Entity {
  /** The full name, or null for somebody unnamed. */
  readonly person: string | null;
  /** Of somebody unnamed: the words by which they were brought in. */
  readonly words: string;
  /** Of somebody unnamed: the noun that says what they are. */
  readonly head: string;
  gender: Gender;
  /** How often a pronoun that nobody fits stood where only this person could be meant. */
  contradicted: number;
  /** How often a pronoun of the gender that the name lets expect was theirs. */
  confirmed: number;
  /** The sentence in which it stood last, counted through the article; -1 before the first. */
  sentence: number;
  paragraph: number;
  /** Whether it was the subject there. */
  subject: boolean;
  /** How often it was spoken of. */
  times: number;
  /** Whether it stood there as the subject of what somebody says: `insists that Renn was asleep`. */
  reported: boolean;
}

/**
 * Somebody who has not been spoken of yet.
 * @param person the full name, or null for somebody unnamed
 * @param words by which somebody unnamed is brought in
 * @param head the noun that says what somebody unnamed is
 */
export function createEntity(person: string | null, gender: Gender, words = '', head = ''): Entity {
  return {
    person,
    words,
    head,
    gender,
    contradicted: 0,
    confirmed: 0,
    sentence: -1,
    paragraph: 0,
    subject: false,
    times: 0,
    reported: false,
  };
}

/** Whether a pronoun of a gender may stand for somebody. */
export function fits(candidate: Entity, gender: 'he' | 'she'): boolean {
  return candidate.gender === gender || candidate.gender === 'unknown';
}

/** Whether what is known of two genders lets them be one. */
export function agrees(one: Gender | undefined, other: Gender): boolean {
  return one === undefined || one === 'unknown' || other === 'unknown' || one === other;
}
