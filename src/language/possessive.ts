import type { Token } from './analysis.ts';

/** Whether a word ends in `’s`. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/u.test(token.text);
}
