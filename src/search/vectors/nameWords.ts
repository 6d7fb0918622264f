import { readFileSync } from 'node:fs';

let words: ReadonlySet<string> | undefined;

/** Words that are names and nothing else, folded; `makeNameWords.mjs` tells where they come from. */
export function nameWords(): ReadonlySet<string> {
  words ??= new Set(
    readFileSync(new URL('nameWords.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  return words;
}
