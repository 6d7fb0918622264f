import type { Quoted } from '../quotations.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './nounPhrase.ts';

/** What a sieve sees of one quotation: the sentence around it, and where in it the quotation stands. */
export interface Surroundings {
  readonly clause: Clause;
  readonly quoted: Quoted;
  /** The index of the clause's first token behind the quotation. */
  readonly after: number;
  /** Where the next quotation begins, or the clause ends: UTF-16 code units. */
  readonly until: number;
  /** Few words, and no mark at their end that speech has. */
  readonly fragment: boolean;
}

/** One way to tell who says a quotation. */
export interface Sieve {
  /** What it goes by, in a few words. */
  readonly rule: string;
  /** How often it is right when it decides, 0 to 1. */
  readonly confidence: number;
  /** `nobody` where the words show that the text does not say who: he was told that it was “a lottery”. */
  find(surroundings: Surroundings): NounPhrase | 'nobody' | null;
}
