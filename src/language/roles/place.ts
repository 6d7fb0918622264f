import type { Mention, Token } from '../analysis.ts';

/** A name in its sentence. */
export interface Place {
  readonly text: string;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Folded. */
  readonly words: readonly string[];
  readonly mention: Mention;
  /** All of the sentence. */
  readonly mentions: readonly Mention[];
  /** Indices of the name's tokens, its title included; end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Words that say what somebody is: UTF-16 code units into the paragraph’s text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** More characters than these describe no role. */
export const LONGEST_ROLE = 130;

/** What stands from one word to another, both indices among the tokens; null where it is too long. */
export function found(
  { tokens }: Place,
  first: number,
  last: number,
  rule: string,
  confidence: number,
): Found | null {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || end - start > LONGEST_ROLE
    ? null
    : { start, end, rule, confidence };
}
