import type { Claim } from '../analysis.ts';
import type { Source } from './sources.ts';

/** With what standing something is said, and by whom. */
export interface Standing {
  readonly status: Claim['status'];
  readonly rule: string;
  readonly confidence: number;
  readonly source: Source | null;
}

/** A part of a sentence, in lower case. */
export interface Words {
  /** Without what it quotes. */
  readonly own: string;
  /** With what it quotes, but without quotation marks and the words for those who say it. */
  readonly said: string;
  /** Those who say it, the nearest first. */
  readonly sources: readonly Source[];
  /** Who denies or accuses where a noun says so: `denials from Kyiv`. */
  readonly behindNoun: Source | null;
  /** It ends in a question mark. */
  readonly asks: boolean;
}

/** The standing of a part of a sentence, or null where it does not fit; `first` is the nearest of those who say it. */
export type Rule = (words: Words, first: Source | null) => Standing | null;

/** Words by which nothing is denied and nobody accused. */
const NOT =
  /\b(?:not|never|neither|nor|cannot|nobody|no one|none|without|n['’]t|no longer)(?: \w+){0,3} $|n['’]t(?: \w+){0,2} $/iu;

/** Whether a cue stands in a text, and no negation before it. */
export function unless(cue: RegExp, text: string): boolean {
  const match = cue.exec(text);
  return match !== null && !NOT.test(text.slice(Math.max(0, match.index - 40), match.index));
}
