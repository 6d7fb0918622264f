import type { Token } from '../analysis.ts';
import { folded } from '../folded.ts';
import { isPossessive } from '../possessive.ts';
import type { Run } from './capitalRuns.ts';
import { startsAfresh } from './capitals.ts';
import { gazetteer } from './gazetteer.ts';
import { calendarNames, calendarWords } from './lexicon/calendar.ts';
import { sayingVerbs } from './lexicon/human.ts';
import { isKeyword, placeOpeners } from './lexicon/keywords.ts';
import { openers } from './lexicon/openers.ts';
import { leadingParticles } from './lexicon/particles.ts';
import { isDemonym, isTitleWord } from './titles.ts';
import type { Usage } from './usage.ts';

/** Takes from the front of a run what has its capital from the sentence alone; null when nothing is left. */
export function trimInitial(text: string, tokens: readonly Token[], run: Run, usage: Usage): Run | null {
  let { from } = run;
  while (from < run.to && startsAfresh(text, tokens, from) && isNoName(tokens, from, run.to, usage))
    from += 1;
  return from < run.to ? { from, to: run.to } : null;
}

function isNoName(tokens: readonly Token[], from: number, to: number, { small, large }: Usage): boolean {
  const token = tokens[from];
  if (!token) return false;
  const word = folded(token);
  // De Graaf says, in mid-sentence de Graaf.
  if (leadingParticles.has(word) && to - from > 1) return false;
  if (calendarNames.has(word)) return false;
  if (token.stop || calendarWords.has(word) || openers.has(word)) return true;
  const { givenName, isFamilyName, isCommonWord } = gazetteer();
  const known = givenName(word) !== null || isFamilyName(word);
  if (to - from > 1) {
    if (isTitleWord(word) || isDemonym(word) || isKeyword(word) || placeOpeners.has(word)) return false;
    const next = folded(tokens[from + 1]);
    // Prime Minister, Foreign Secretary.
    if (isTitleWord(next)) return false;
    return !known && isCommonWord(word) && (small.has(word) || givenName(next) !== null);
  }
  if (large.has(word) || isPossessive(token)) return false;
  if (small.has(word)) return true;
  const common = isCommonWord(word) || (!known && COMMON_ENDING.test(word));
  return common && !(known && sayingVerbs.has(folded(tokens[from + 1])));
}

const COMMON_ENDING = /(?:ing|ed|ly|tions?|ness|ists?|less|able|ers|ies|ments?)$/u;
