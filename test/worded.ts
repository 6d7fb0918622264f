import type { Problem } from '../src/articles/problem.ts';
import { inWords } from '../src/words/phrase.ts';

/** Problems with what they say in English. */
export function worded(problems: readonly Problem[]) {
  return problems.map(({ message, hint, ...rest }) => ({
    ...rest,
    message: inWords(message),
    hint: inWords(hint),
  }));
}
