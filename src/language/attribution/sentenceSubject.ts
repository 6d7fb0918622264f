import { type Clause, gapAfter, mentionAt, stanceAt, wordAt } from './clause.ts';
import { describedBy, isDocument } from './descriptions.ts';
import { isModifier, type NounPhrase, phraseEndingAt, phraseStartingAt } from './nounPhrase.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './wordClasses.ts';

/**
 * The subject of the sentence as a whole: its first noun phrase that stands before a verb and hangs on no
 * preposition.
 * @param limit the index of a token before which it must stand
 */
export function sentenceSubject(clause: Clause, limit: number): NounPhrase | null {
  const subject = firstSubject(clause, limit);
  return subject && (namedBeside(clause, subject) ?? subject);
}

/** `A lawyer for Ms. Kerr, Daniel Stroud, declined`: the name that stands between commas behind a description. */
function namedBeside(clause: Clause, { kind, to }: NounPhrase): NounPhrase | null {
  if (kind !== 'description' || !/^,\s$/u.test(gapAfter(clause, to - 1))) return null;
  for (let index = to; index < to + 4; index += 1) {
    const mention = mentionAt(clause, index);
    if (mention && !opensApposition(clause, mention.title?.start ?? mention.span.start, to)) return null;
    if (!mention) continue;
    const last = lastOf(clause, index, mention.span.end);
    const closed = /^[,(]/u.test(clause.masked.slice(mention.span.end, mention.span.end + 1));
    return closed && (mention.person !== undefined || mention.kind !== 'place')
      ? { ...mention.span, kind: 'name', from: index, to: last + 1 }
      : null;
  }
  return null;
}

/** `Detectives hunting`, `analysts at`: what tells of a noun in the plural with which a sentence begins. */
const HANGING_ON = /^(?:\p{Ll}{2,}ing|at|from)$/u;

/** Nothing, or a noun such as `the sculptor`, stands between a token and a name. */
export function opensApposition({ masked, tokens }: Clause, name: number, first: number): boolean {
  const start = tokens[first]?.start ?? name;
  return start === name || /^the (?:\p{Ll}[\p{L}-]+ ){1,3}$/u.test(masked.slice(start, name));
}

function firstSubject(clause: Clause, limit: number): NounPhrase | null {
  const first = behindFronted(clause, behindDateline(clause, sentenceStart(clause, limit)), limit);
  for (let index = first; index <= limit; index += 1) {
    const word = wordAt(clause, index);
    if (hangsOnNoun(clause, index, first)) continue;
    const beneath = PREPOSITIONS.has(word) ? standingAt(clause, index) : null;
    if (beneath) return beneath;
    if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)) {
      index = endOfInsertion(clause, index, limit);
      continue;
    }
    if (RELATIVES.has(word) && gapAfter(clause, index - 1).includes(',')) {
      // “A person close to the case, who was not authorised to discuss it, said”
      index = endOfInsertion(clause, index, limit);
      continue;
    }
    if (PRONOUNS.has(word) && isContactClause(clause, index, first)) continue;
    if (PRONOUNS.has(word)) return phraseEndingAt(clause, index);
    const mention = mentionAt(clause, index);
    if (mention) {
      const last = lastOf(clause, index, mention.span.end);
      const owns = /^['’]s?\b/u.test(clause.text.slice(mention.span.end, mention.span.end + 2));
      // “based in Portland, Maine, said”
      const placed =
        mention.kind === 'place' &&
        /^\p{Lu}.*,/u.test(`${clause.tokens[index - 1]?.text}${gapAfter(clause, index - 1)}`);
      if (owns || placed || (mention.person === undefined && isModifier(clause, mention))) {
        index = last;
        continue;
      }
      return ofWhich(clause, index, first) ?? phraseEndingAt(clause, last);
    }
    // “Detectives hunting a thief who steals only left shoes say”
    if (index === first && HANGING_ON.test(clause.tokens[index + 1]?.text ?? '')) {
      const phrase = phraseEndingAt(clause, index);
      if (
        phrase?.kind === 'description' &&
        describedBy(clause.text.slice(phrase.start, phrase.end))?.gender === 'they'
      )
        return phrase;
    }
    if ((beginsVerb(clause, index + 1) && index + 1 <= limit + 1) || isSetOff(clause, index, first)) {
      const phrase = phraseEndingAt(clause, index);
      if (phrase) return phrase;
    }
  }
  return openingOf(clause, first);
}

const FRONTED =
  /^(?:asked|pressed|questioned|quizzed|challenged|confronted|reached|contacted|approached|interviewed|cross-examined|cross)$/;

/** The index of the first word behind what opens a sentence: `Asked whether soldiers would fight, …`. */
function behindFronted(clause: Clause, first: number, limit: number): number {
  if (!FRONTED.test(wordAt(clause, first))) return first;
  for (let index = first; index < limit; index += 1)
    if (gapAfter(clause, index).includes(',')) return index + 1;
  return first;
}

/** `WASHINGTON, March 3 (Reuters) - `: where and when a report was written. */
const DATELINE =
  /^\p{Lu}[\p{Lu}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}(?:, [\p{L}. ]{1,20}(?:\d{1,2})?){0,2}(?: ?\([\p{L} ]{2,12}\))? ?(?:[—–]|-{1,2}) /u;

/** The index of the first word behind a dateline, where one stands at a word. */
function behindDateline(clause: Clause, first: number): number {
  const start = clause.tokens[first]?.start ?? 0;
  if (start > 2) return first;
  const dateline = DATELINE.exec(clause.masked.slice(start, start + 80));
  if (!dateline) return first;
  const end = start + dateline[0].length;
  let index = first;
  while ((clause.tokens[index]?.start ?? end) < end) index += 1;
  return index;
}

/** `Her letter of resignation ran to three words`: what hangs on the noun before it belongs to the subject. */
function hangsOnNoun(clause: Clause, index: number, first: number): boolean {
  if (!/^(?:of|for)$/.test(wordAt(clause, index)) || index <= first) return false;
  const before = wordAt(clause, index - 1);
  return /^\s$/u.test(gapAfter(clause, index - 1)) && !isSmall(before) && !/(?:ing|ed)$/u.test(before);
}

function isSmall(word: string): boolean {
  return PREPOSITIONS.has(word) || AUXILIARIES.has(word) || DETERMINERS.has(word) || CONJUNCTIONS.has(word);
}

/** `In the hut, a sign above the stove reads`: who or what the words from a preposition on say the place of. */
function standingAt(clause: Clause, preposition: number): NounPhrase | null {
  if (
    !/^(?:above|below|beneath|beside|behind|outside|inside|near|opposite|on|in|at|by|over)$/.test(
      wordAt(clause, preposition),
    )
  )
    return null;
  if (preposition < 2 || gapAfter(clause, preposition - 1) !== ' ') return null;
  const phrase = phraseEndingAt(clause, preposition - 1);
  if (phrase?.kind !== 'description' || !/^(?:an?|the|one)$/.test(wordAt(clause, phrase.from))) return null;
  const opens = phrase.from === 0 || gapAfter(clause, phrase.from - 1).includes(',');
  return opens && describedBy(clause.text.slice(phrase.start, phrase.end)) !== null ? phrase : null;
}

/** `The leader of Tory-run Marlshire council`: what a name hangs on by `of`. */
function ofWhich(clause: Clause, name: number, first: number): NounPhrase | null {
  for (let index = name - 1; index > first && name - index < 12; index -= 1) {
    if (gapAfter(clause, index).includes(',')) return null;
    if (wordAt(clause, index) === 'of') return index - first < 5 ? openingOf(clause, first) : null;
  }
  return null;
}

/** `a woman, said to be his sister, …`; `two riders who …`: somebody whose description goes on before the verb comes. */
function isSetOff(clause: Clause, index: number, first: number): boolean {
  const goesOn = gapAfter(clause, index).startsWith(',') || /^(?:who|whose)$/.test(wordAt(clause, index + 1));
  if (!goesOn || isSmall(wordAt(clause, index))) return false;
  const phrase = phraseEndingAt(clause, index);
  if (phrase?.kind !== 'description' || !DETERMINERS.has(wordAt(clause, phrase.from))) return false;
  if (PREPOSITIONS.has(wordAt(clause, phrase.from - 1)))
    return phrase.from > 1 && /^(?:it|him|her|them)$/.test(wordAt(clause, phrase.from - 1));
  const described = describedBy(clause.text.slice(phrase.start, phrase.end));
  return described !== null && (described.gender !== 'it' || phrase.from === first);
}

/** The words that a sentence begins with, where they name something or somebody and nothing else was found. */
function openingOf(clause: Clause, first: number): NounPhrase | null {
  if (!DETERMINERS.has(wordAt(clause, first))) return null;
  const phrase = phraseStartingAt(clause, first);
  const described =
    phrase?.kind === 'description' && describedBy(clause.text.slice(phrase.start, phrase.end));
  return described ? phrase : null;
}

/** `The man I was relieving`: a clause that tells of the noun before it, and no subject of the sentence. */
function isContactClause(clause: Clause, pronoun: number, first: number): boolean {
  const noun = pronoun - 1;
  if (noun <= first || !/^\s+$/u.test(gapAfter(clause, noun))) return false;
  const phrase = phraseEndingAt(clause, noun);
  return (
    phrase?.kind === 'description' && DETERMINERS.has(wordAt(clause, phrase.from)) && phrase.from === first
  );
}

/** `In Paris on Tuesday, …`: an opening that hangs on a preposition ends at its comma, or with its noun. */
function endOfInsertion(clause: Clause, from: number, limit: number): number {
  // “In it a woman, …”: a pronoun ends it.
  if (PRONOUNS.has(wordAt(clause, from + 1)) && PREPOSITIONS.has(wordAt(clause, from))) return from + 1;
  // “In a statement issued shortly before midnight on Wednesday, the ministry …”
  const written = [2, 3, 4].some((step) => isDocument(wordAt(clause, from + step)));
  for (let index = from; index <= limit && index - from < (written ? 18 : 8); index += 1) {
    if (gapAfter(clause, index).includes(',')) return index;
  }
  return from + 1;
}

function beginsVerb(clause: Clause, index: number): boolean {
  const word = wordAt(clause, index);
  if (gapAfter(clause, index - 1).includes(',')) return false;
  return (
    stanceAt(clause, index) !== null ||
    IRREGULAR_PAST.has(word) ||
    /^(?:is|was|were|are|has|had|have|will|would|did|does)$/.test(word) ||
    /\p{L}{2}ed$/u.test(word)
  );
}

function sentenceStart({ masked, tokens }: Clause, limit: number): number {
  for (let index = limit; index > 0; index -= 1) {
    const gap = masked.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
    if (gap.includes(';')) return index;
    if (
      /[.!?]["”’)]*\s/u.test(gap) &&
      /^\p{Lu}/u.test(tokens[index]?.text ?? '') &&
      (tokens[index - 1]?.text.length ?? 0) > 3
    )
      return index;
  }
  return 0;
}

/** The index of the last token that ends at or before a place. */
export function lastOf({ tokens }: Clause, index: number, end: number): number {
  let last = index;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}
