import { folded } from '../folded.ts';
import type { Gender } from '../naming/gazetteer.ts';
import type { Phrase, Place } from './phrase.ts';

/** A description in words. */
export interface Description {
  /** Folded, the determiner left out. */
  readonly words: readonly string[];
  /** The noun that it is about. */
  readonly head: string;
  readonly determiner: string;
  readonly gender: Gender;
  /** `the mother of three`: told by how many children there are. */
  readonly counted: boolean;
}

/** Where a description stands. */
export interface Standing {
  /** The paragraph's number. */
  readonly paragraph: number;
  /** Whether its sentence begins with it. */
  readonly opens: boolean;
  /** Of `her father`: who she is, by full name, where that is known. */
  readonly owner: string | null;
}

/** Whom it stands for: the full name, by what, and how surely: 0 to 1. */
export interface Described {
  readonly person: string;
  readonly rule: string;
  readonly confidence: number;
}

/** A description's words. */
export function descriptionAt({ tokens, masked }: Place, phrase: Phrase): Description {
  const words = tokens.slice(phrase.from, phrase.to).map(folded);
  const owned = phrase.kind === 'description' && phrase.owner !== undefined;
  return {
    words: owned ? words : words.slice(1),
    head: words.at(-1) ?? '',
    determiner: owned ? 'their' : (words[0] ?? ''),
    gender: phrase.kind === 'description' ? phrase.gender : 'unknown',
    counted: COUNTED.test(masked.slice(phrase.end, phrase.end + 14)),
  };
}

const COUNTED = /^(?: of |-of-)(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/u;

/** The words by which somebody unnamed is brought in: `the mother of one victim`, `Sarah Quinn’s father`. */
export function wordsOf({ masked }: Pick<Place, 'masked'>, phrase: Phrase): string {
  const start = (phrase.kind === 'description' ? phrase.owner : undefined) ?? phrase.start;
  const hanging = HANGS.exec(masked.slice(phrase.end, phrase.end + 60))?.[0] ?? '';
  return masked.slice(start, phrase.end + hanging.length);
}

/** What hangs on a description: `of one victim`, `for the company`. */
const HANGS =
  /^ (?:of|for|from|at) (?:(?:the|an?|one|his|her|their|its) )?[\p{L}\p{N}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u;
