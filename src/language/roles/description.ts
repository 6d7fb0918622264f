import type { Token } from '../analysis.ts';
import { genderOfPerson } from '../attribution/personNouns.ts';
import { sayingVerbs } from '../naming/lexicon/human.ts';
import { offices } from '../naming/lexicon/titles.ts';
import { isDemonym } from '../naming/titles.ts';
import { isPossessive } from '../possessive.ts';
import type { Place } from './place.ts';
import { DETERMINERS, PREPOSITIONS, VERBS } from './wordClasses.ts';

/** The first word of the phrase that ends at a word: owners, adjectives and a determiner belong to it. */
export function phraseStart({ words, tokens, text }: Place, head: number): number {
  let start = head;
  for (let index = head - 1; index >= Math.max(0, head - 7); index -= 1) {
    const word = words[index] ?? '';
    if (!/^[\s-]$|^['’]\s$/u.test(text.slice(tokens[index]?.end, tokens[index + 1]?.start))) break;
    if (DETERMINERS.has(word)) return index;
    const stops =
      VERBS.has(word) || PREPOSITIONS.has(word) || sayingVerbs.has(word) || /(?:ly|ing)$/u.test(word);
    if (stops || (tokens[index]?.stop && !isPossessive(tokens[index]))) break;
    start = index;
  }
  // Without an article before it a participle is the sentence's verb: they praised council spokeswoman Ana Ruiz.
  while (start < head && /^\p{Ll}+ed$/u.test(tokens[start]?.text ?? '')) start += 1;
  return start;
}

/** The index of the last word of a description that begins at a word. */
export function phraseEnd(place: Place, first: number): number | null {
  const { words, tokens } = place;
  if (
    VERBS.has(words[first] ?? '') ||
    PREPOSITIONS.has(words[first] ?? '') ||
    sayingVerbs.has(words[first] ?? '')
  )
    return null;
  let last = first;
  for (let index = first; index < tokens.length && index < first + 18; index += 1) {
    const word = words[index] ?? '';
    if (
      index > first &&
      (isBroken(place, index - 1) || (VERBS.has(word) && word !== 'and') || sayingVerbs.has(word))
    )
      break;
    last = index;
  }
  while (
    last > first &&
    (PREPOSITIONS.has(words[last] ?? '') ||
      VERBS.has(words[last] ?? '') ||
      DETERMINERS.has(words[last] ?? ''))
  )
    last -= 1;
  return last;
}

/** Where the word stands that a phrase is about, before a preposition or a participle; null unless it is a person. */
export function headOf({ words, tokens }: Place, first: number, last: number): number | null {
  for (let index = first; index <= last; index += 1) {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    // `the company’s chief executive` ends in executive; `chief of staff` in chief.
    const human =
      isPersonNoun(word) ||
      (index > first && offices.has(word)) ||
      word === 'chief' ||
      (index > first && isDemonym(word) && /^\p{Lu}/u.test(tokens[index]?.text ?? ''));
    const ends = index === last || PREPOSITIONS.has(next) || /^(?:and|who|whose|based|born)$/.test(next);
    if (ends) return human ? index : null;
    // A former minister coaxed out of retirement.
    if (human && /(?:ed|ing)$/u.test(next)) return index;
  }
  return null;
}

/** Whether a word, folded, says what a person is: `nurse`. */
export function isPersonNoun(word: string): boolean {
  return genderOfPerson(word) !== undefined;
}

/** Whether something other than a space, a hyphen or an apostrophe stands behind a word. */
export function isBroken({ text, tokens }: Place, index: number): boolean {
  const gap = text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? text.length);
  return !/^(?:[\s-]|['’]\s|\.\s(?=$)|\s?&\s?)$/u.test(gap) || isSentenceEnd(gap, tokens[index]);
}

function isSentenceEnd(gap: string, token: Token | undefined): boolean {
  return gap.startsWith('.') && (token?.text.length ?? 0) > 3;
}
