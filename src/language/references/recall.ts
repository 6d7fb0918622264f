import type { Gender } from '../naming/gazetteer.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './memory.ts';

export type Recall = ReturnType<typeof createRecall>;

/** Tells what a memory keeps of the people of an article; all are named in full. */
export function createRecall(memory: Memory) {
  function person(name: string | undefined): Entity | null {
    return name === undefined ? null : (memory.people.get(name) ?? null);
  }

  /** What the text's pronouns show of each person; unknown where they show nothing. */
  function genderOf(name: string): Gender {
    return memory.people.get(name)?.gender ?? 'unknown';
  }

  /** How often somebody has been spoken of. */
  function timesOf(name: string): number {
    return memory.people.get(name)?.times ?? 0;
  }

  /** How many sentences ago somebody was spoken of; infinite where never. */
  function distanceOf(name: string): number {
    const known = memory.people.get(name);
    return known && known.times > 0 ? memory.sentence - known.sentence : Number.POSITIVE_INFINITY;
  }

  /** Whoever of some people was spoken of last, or null where none was. */
  function latest(names: readonly string[]): string | null {
    const known = names.flatMap((name) => memory.people.get(name) ?? []).filter(({ times }) => times > 0);
    return known.sort((one, other) => other.sentence - one.sentence)[0]?.person ?? null;
  }

  /** The one person whom the last sentences speak of, or null where there are none or several. */
  function onlyRecent(): string | null {
    const named = memory.recent.filter(
      ({ person: name, sentence: last }) => name !== null && memory.sentence - last <= 3,
    );
    const subjects = named.filter(({ subject, sentence: last }) => subject && memory.sentence - last <= 1);
    const [only, second] = named.length > 1 ? subjects : named;
    return only && !second ? only.person : null;
  }

  /** Of the people in the sentence before this one the one who fits, its subject before others; null where several do. */
  function lastTold(isFitting: (person: string) => boolean): string | null {
    const before = memory.recent.filter(
      (candidate) =>
        candidate.sentence === memory.sentence - 1 &&
        candidate.person !== null &&
        isFitting(candidate.person),
    );
    const subjects = before.filter(({ subject }) => subject);
    const [only, second] = subjects.length > 0 ? subjects : before;
    return only && !second ? only.person : null;
  }

  /** Whom the article speaks of far more than of others, so far; null where nobody stands out. */
  function protagonist(): string | null {
    const [first, second] = [...memory.people.values()].sort((one, other) => other.times - one.times);
    return first && first.times >= FEWEST && first.times >= 2 * (second?.times ?? 0) ? first.person : null;
  }

  return { person, genderOf, timesOf, distanceOf, latest, onlyRecent, lastTold, protagonist };
}

/** Times that the person has been spoken of whom an article is about. */
const FEWEST = 4;
