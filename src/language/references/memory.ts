import type { Person } from '../analysis.ts';
import { createEntity, type Entity } from './entity.ts';

/** What is kept of an article while it is read from front to back. */
export interface Memory {
  /** By full name. */
  readonly people: ReadonlyMap<string, Entity>;
  /** Brought in without a name. */
  readonly strangers: Entity[];
  /** Who was spoken of in the last sentences, in the order in which they came. */
  recent: Entity[];
  /** Sentences begun, counted from 0; -1 before the first. */
  sentence: number;
  paragraph: number;
  subjectOfClause: Entity | null;
  /** The subject of the clause before, to which this one may be tied. */
  governing: Entity | null;
  /** The subject of the clause, insertions between commas passed over. */
  acting: Entity | null;
  /** Whether the sentence has named a subject. */
  hasSubject: boolean;
}

/** Nothing has been read. */
export function createMemory(people: readonly Person[]): Memory {
  return {
    people: new Map(people.map(({ name, gender }) => [name, createEntity(name, gender)])),
    strangers: [],
    recent: [],
    sentence: -1,
    paragraph: 0,
    subjectOfClause: null,
    governing: null,
    acting: null,
    hasSubject: false,
  };
}
