import type { Mention, Token } from '../analysis.ts';
import type { Gender } from '../naming/gazetteer.ts';

/** A sentence and what stands in it. */
export interface Place {
  /** The paragraph's text. */
  readonly text: string;
  /** The same, quotations blanked. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  /** Of the paragraph, by where they start. */
  readonly mentions: ReadonlyMap<number, Mention>;
}

/** Words that stand for somebody. `from` and `to` are indices into the sentence's tokens, end exclusive. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'name'; readonly mention: Mention }
  | {
      readonly kind: 'pronoun';
      readonly gender: 'he' | 'she';
      readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
    }
  | {
      readonly kind: 'description';
      readonly definite: boolean;
      readonly gender: Gender;
      /** Whose they are, where a name says it: where that begins. */
      readonly owner?: number;
    }
);

/** A pronoun for one person. */
export type Pronoun = Extract<Phrase, { readonly kind: 'pronoun' }>;

/** From one token to another, end exclusive. */
export function extent(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number; start: number; end: number } {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The index behind the last token that begins before a place. */
export function tokensTo(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return to;
}

/** Whether more than a space or a hyphen stands between two words. */
export function isBroken(masked: string, before: Token | undefined, token: Token | undefined): boolean {
  if (!before || !token) return true;
  return !/^[\s-]$|^['’]\s$/u.test(masked.slice(before.end, token.start));
}
