import type { Token } from './analysis.ts';
import { fold } from './words.ts';

/** A token's word, folded. */
export function folded(token: Token | undefined): string {
  if (!token) return '';
  let known = foldings.get(token.text);
  if (known === undefined) {
    known = fold(token.text);
    // Bounded, since articles bring words of their own for as long as the program runs.
    if (foldings.size > 20_000) foldings.clear();
    foldings.set(token.text, known);
  }
  return known;
}

const foldings = new Map<string, string>();
