import type { Gender } from '../naming/gazetteer.ts';
import { nameAhead } from './cataphora.ts';
import { type Entity, fits } from './entity.ts';
import type { Memory } from './memory.ts';
import type { Place, Pronoun } from './phrase.ts';
import { salienceFor } from './salience.ts';
import { isAsked } from './subjects.ts';

/** Whom a pronoun stands for, by what, and how surely: 0 to 1. */
export interface Resolution {
  readonly entity: Entity;
  readonly rule: string;
  readonly confidence: number;
}

/** Finds whom pronouns stand for, of those whom a memory keeps; what they show of a person's gender is kept there. */
export function createPronouns(memory: Memory) {
  function resolve(pronoun: Pronoun, place: Place): Resolution | null {
    const { gender, form } = pronoun;
    const { subjectOfClause, sentence } = memory;
    if (form === 'reflexive' && subjectOfClause && fits(subjectOfClause, gender)) {
      return settle(subjectOfClause, gender, 'subject of its own clause', 0.9);
    }
    const ahead = memory.hasSubject ? undefined : memory.people.get(nameAhead(pronoun, place) ?? '');
    if (ahead && fits(ahead, gender)) return settle(ahead, gender, 'name behind the first clause', 0.75);
    const answers = isAsked(place, pronoun);
    const pointsOf = salienceFor(pronoun, place, memory);
    const [best, second] = memory.recent
      .filter(
        (candidate) =>
          fits(candidate, gender) &&
          !isBound(candidate, form) &&
          !(answers && candidate.subject && candidate.sentence === sentence),
      )
      .map((candidate) => ({ candidate, points: pointsOf(candidate) }))
      .sort((one, other) => other.points - one.points);
    if (!best) {
      const only = onlyPerson(gender);
      if (!only) contradict();
      return only;
    }
    const margin = second ? best.points - second.points : 2.5;
    const rule = best.candidate.subject ? 'subject spoken of last' : 'person spoken of last';
    return settle(best.candidate, gender, rule, Math.max(0.35, Math.min(0.95, 0.55 + 0.16 * margin)));
  }

  /** An object is not its own clause's subject. */
  function isBound(candidate: Entity, form: Pronoun['form']): boolean {
    return (
      form === 'object' &&
      (candidate === memory.subjectOfClause || candidate === memory.acting) &&
      candidate.sentence === memory.sentence
    );
  }

  /** Far from any name, the only person of that gender. */
  function onlyPerson(gender: 'he' | 'she'): Resolution | null {
    const fitting = [...memory.people.values()].filter(
      (candidate) => candidate.times > 0 && candidate.gender === gender,
    );
    const [only] = fitting.sort((one, other) => other.times - one.times);
    const second = fitting[1];
    if (!only || (second && second.times * 2 > only.times)) return null;
    return settle(only, gender, 'person whom the article is about', 0.5);
  }

  /** A pronoun that fits nobody is a hint that the person just spoken of is not what the name lets expect. */
  function contradict(): void {
    const just = memory.recent.filter(
      (candidate) => candidate.person !== null && memory.sentence - candidate.sentence <= CONTRADICTING,
    );
    const subjects = just.filter(({ subject }) => subject);
    const [only, second] = subjects.length > 0 ? subjects : just;
    if (only && !second) only.contradicted += 1;
  }

  /** Whose name lets expect one gender, and whom the text's pronouns give another. */
  function misjudged(): ReadonlyMap<string, Gender> {
    const wrong = [...memory.people].filter(
      ([, { contradicted, confirmed }]) => contradicted > 1 && contradicted > confirmed,
    );
    return new Map(wrong.map(([name, { gender }]) => [name, gender === 'he' ? 'she' : 'he']));
  }

  return { resolve, misjudged };
}

function settle(who: Entity, gender: 'he' | 'she', rule: string, confidence: number): Resolution {
  if (who.gender === 'unknown' && confidence >= 0.6) who.gender = gender;
  who.confirmed += 1;
  return { entity: who, rule, confidence };
}

/** Sentences back in which a pronoun against a person's supposed gender still speaks against it. */
const CONTRADICTING = 2;
