import { type Clause, gapAfter, mentionAt, wordAt } from '../attribution/clause.ts';
import type { NounPhrase } from '../attribution/nounPhrase.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../attribution/wordClasses.ts';
import { speechStance } from '../speech.ts';
import type { Segment } from './segments.ts';

const LONGEST = 20;

/** Nouns that look like adverbs. */
export const NOUNS_IN_LY =
  /^(?:family|ally|assembly|bully|italy|july|monopoly|reply|supply|anomaly|butterfly)$/u;

/**
 * The subject that a part of a sentence opens with, whole: all that stands before its verb.
 * @param before the index of a token that is its verb, or stands behind it
 * @returns null where the part opens with something else
 */
export function openingPhrase(clause: Clause, segment: Segment, before: number): NounPhrase | null {
  const from = CONJUNCTIONS.has(wordAt(clause, segment.from)) ? segment.from + 1 : segment.from;
  const word = wordAt(clause, from);
  if (
    from >= before ||
    PREPOSITIONS.has(word) ||
    (AUXILIARIES.has(word) && !/^(?:both|all)$/u.test(word)) ||
    /^(?:there|as|if|when|asked|by|in|that|whether|what|how|why)$/u.test(word)
  )
    return null;
  if (PRONOUNS.has(word)) return phrase(clause, from, from + 1, 'pronoun');
  let to = from;
  let inRelative = false;
  while (to < before && to - from < LONGEST) {
    const word = wordAt(clause, to);
    if (to > from && /[,;:—–()]/u.test(gapAfter(clause, to - 1))) break;
    if (word === 'who' && to > from) inRelative = true;
    else if (!inRelative && to > from && (AUXILIARIES.has(word) || isSaying(word) || isAct(clause, to)))
      break;
    to += 1;
  }
  while (
    (to > from + 1 && /ly$/u.test(wordAt(clause, to - 1)) && !NOUNS_IN_LY.test(wordAt(clause, to - 1))) ||
    AUXILIARIES.has(wordAt(clause, to - 1))
  )
    to -= 1;
  const mention = mentionAt(clause, from);
  const named = mention && to - from <= 3 && mention.span.end === clause.tokens[to - 1]?.end;
  return to > from ? phrase(clause, from, to, named ? 'name' : 'description') : null;
}

/**
 * The subject of a verb that a restrictive clause parts from it: `Three sailors who spoke to the BBC described`.
 * @param verb the verb's index
 */
export function restrictedSubject(clause: Clause, segment: Segment, verb: number): NounPhrase | null {
  const whole = openingPhrase(clause, segment, verb);
  if (whole?.kind !== 'description') return null;
  for (let index = whole.from + 1; index < whole.to; index += 1) {
    if (wordAt(clause, index) !== 'who') continue;
    return whole.to - index >= 3 && reaches(clause, whole.to, verb) ? whole : null;
  }
  return null;
}

function reaches(clause: Clause, from: number, verb: number): boolean {
  for (let index = from; index < verb; index += 1) if (!AUXILIARIES.has(wordAt(clause, index))) return false;
  return true;
}

/** `entered a plea`, `declined to comment`, but not `people briefed on the talks`. */
function isAct(clause: Clause, index: number): boolean {
  return (
    /\p{L}ed$/u.test(wordAt(clause, index)) &&
    /^(?:to|an?|the|his|her|its|their|it|that|all|any)$/u.test(wordAt(clause, index + 1))
  );
}

function isSaying(word: string): boolean {
  return speechStance(word) !== null && /(?:s|ed|said|told|think|say|believe)$/u.test(word);
}

function phrase({ tokens }: Clause, from: number, to: number, kind: NounPhrase['kind']): NounPhrase {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, kind, from, to };
}
