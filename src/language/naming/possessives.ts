import type { Token } from '../analysis.ts';
import { folded } from '../folded.ts';
import { isPossessive } from '../possessive.ts';
import type { Run } from './capitalRuns.ts';
import { gazetteer } from './gazetteer.ts';
import { isKeyword } from './lexicon/keywords.ts';
import { isDemonym, isTitleWord } from './titles.ts';

/** Parts runs at `’s`: `Labour’s Dev Sandhu`; not `St Mary’s Hospital`. */
export function splitPossessives(runs: readonly Run[], tokens: readonly Token[]): Run[] {
  return runs.flatMap(({ from, to }) => {
    const parts: Run[] = [];
    let begin = from;
    for (let index = from; index < to - 1; index += 1) {
      if (!isPossessive(tokens[index]) || belongsTogether(tokens, begin, index, to)) continue;
      parts.push({ from: begin, to: index + 1 });
      begin = index + 1;
    }
    return [...parts, { from: begin, to }];
  });
}

function belongsTogether(tokens: readonly Token[], from: number, possessive: number, to: number): boolean {
  const { givenName, isCountry, isTown, isCommonWord, isFamilyName } = gazetteer();
  const owner = folded(tokens[possessive]);
  const first = folded(tokens[from]);
  const next = folded(tokens[possessive + 1]);
  if (first === 'st' || first === 'saint') return true;
  if (isDemonym(owner) || isCountry(owner) || isTown(owner) || givenName(next) !== null) return false;
  if (isTitleWord(next)) return false;
  const known = givenName(owner) !== null || isFamilyName(owner);
  if (isCommonWord(owner) && !known && from === possessive) return true;
  return from === possessive && possessive === to - 2 && isKeyword(next);
}
