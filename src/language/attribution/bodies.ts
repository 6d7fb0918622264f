import type { Mention, Sentence } from '../analysis.ts';
import { speechStance } from '../speech.ts';
import { type Clause, clauseOf, gapAfter, mentionAt, wordAt } from './clause.ts';
import { describedBy, isDocument } from './descriptions.ts';
import { isWritten } from './documents.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './nounPhrase.ts';
import type { Cast, ReadParagraph } from './readParagraph.ts';
import { sentenceSubject } from './sentenceSubject.ts';
import { DETERMINERS, RELATIVES } from './wordClasses.ts';

/** Sentences back in which `it` and `they` find what they stand for. */
const SENTENCES_BACK = 3;

/**
 * The body or document that `it` stands for: the subject of the sentence before, otherwise the body named last.
 * @param at where the pronoun stands in the last of the paragraphs: UTF-16 code units
 * @returns the words of the text
 */
export function bodyBefore(
  at: number,
  read: readonly ReadParagraph[],
  genderOf: Cast['genderOf'],
): string | undefined {
  const opens = read.at(-1)?.sentences.some(({ span }) => span.start === at) ?? false;
  const isRead = READS.test(read.at(-1)?.paragraph.text.slice(at, at + 30) ?? '');
  for (const [back, clause] of clausesBefore(at, read).entries()) {
    const shown = isRead ? documentIn(clause) : null;
    if (shown) return wordsOf(clause, shown);
    // “Thornfield Lowe said that it …”: whatever the name looks like, it is no person.
    const said = back === 0 ? saidBefore(clause) : null;
    const own = said ?? (back === 0 ? actorBefore(clause) : null);
    if (own) return wordsOf(clause, own);
    const opening = writtenOpening(clause);
    if (opening) return wordsOf(clause, opening);
    const subject = clause.tokens.length > 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null;
    if (subject && (isBody(clause, subject) || isSexless(clause, subject, genderOf)))
      return wordsOf(clause, subject);
    const named = clause.mentions.findLast(
      ({ kind, person }) => (kind === 'body' || kind === 'unknown') && person === undefined,
    );
    if (named) return clause.text.slice(named.span.start, named.span.end);
    const written = back > 0 || opens ? documentIn(clause) : null;
    if (written) return wordsOf(clause, written);
  }
  return undefined;
}

/** `A letter to staff, seen by the Courier, says …`: what is written, with which a sentence begins. */
function writtenOpening(clause: Clause): NounPhrase | null {
  const phrase = DETERMINERS.has(wordAt(clause, 0)) ? phraseStartingAt(clause, 0) : null;
  if (phrase?.kind !== 'description' || !isWritten(clause, phrase)) return null;
  for (let index = phrase.to; index < clause.tokens.length && index < FARTHEST_VERB; index += 1)
    if (
      gapAfter(clause, index - 1).includes(',') &&
      /^(?:says|said|reads|states|warns|adds)$/.test(wordAt(clause, index))
    )
      return phrase;
  return null;
}

/** Words from the beginning of a sentence to what a document in it says. */
const FARTHEST_VERB = 16;

/** `a fine, which the regulator imposed for what it called`: the body that has just done something in the same sentence. */
function actorBefore(clause: Clause): NounPhrase | null {
  for (let index = clause.tokens.length - 2; index > 0 && clause.tokens.length - index < 9; index -= 1) {
    if (gapAfter(clause, index).includes(',')) return null;
    if (!/\p{L}ed$/u.test(wordAt(clause, index + 1))) continue;
    const phrase = phraseEndingAt(clause, index);
    const acts = phrase?.kind === 'description' && RELATIVES.has(wordAt(clause, phrase.from - 1));
    if (acts && describedBy(wordsOf(clause, phrase))?.gender === 'it') return phrase;
  }
  return null;
}

/** What a body with a name is called for a change. */
const CALLED =
  /^(?:company|firm|club|charity|union|group|airline|retailer|supermarket|chain|party|operator|developer|manufacturer|broadcaster|publisher|bank|insurer|utility|lender|carrier|brewery|gang|agency|organisation|organization|maker|supplier|regulator|watchdog|network|band|trust|militia|startup|start-up)$/;

/**
 * The body that `the company` stands for: the only one that the sentences before name.
 * @param noun what it is called, in lower case
 * @param at where that stands in the last of the paragraphs: UTF-16 code units
 */
export function bodyNamed(
  noun: string,
  at: number,
  read: readonly ReadParagraph[],
  genderOf: Cast['genderOf'],
): string | undefined {
  if (!CALLED.test(noun)) return undefined;
  const named = new Set<string>();
  for (const clause of clausesBefore(at, read))
    for (const mention of clause.mentions)
      if (mayBeBody(clause, mention, genderOf))
        named.add(clause.text.slice(mention.span.start, mention.span.end));
  const [only, second] = named;
  return second === undefined ? only : undefined;
}

/** Only what is written reads. */
const READS =
  /^it (?:reads?|began|begins|opened|opens|ended|ends|concluded|concludes|was signed|went on to)\b/iu;

/** What is written that a sentence names last: `learned of it from a letter`. */
function documentIn(clause: Clause): NounPhrase | null {
  for (let index = clause.tokens.length - 1; index > 0; index -= 1) {
    const phrase = isDocument(wordAt(clause, index)) ? phraseEndingAt(clause, index) : null;
    if (phrase?.kind === 'description' && DETERMINERS.has(wordAt(clause, phrase.from))) return phrase;
  }
  return null;
}

/**
 * The people or the body whom `they` stands for, where the sentence is or the one before was about several: `ministers`,
 * `the club`.
 */
export function groupBefore(
  at: number,
  read: readonly ReadParagraph[],
  genderOf: Cast['genderOf'],
): string | undefined {
  for (const clause of clausesBefore(at, read).slice(0, 2)) {
    const subject = clause.tokens.length > 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null;
    if (!subject || subject.kind === 'pronoun') continue;
    const words = wordsOf(clause, subject);
    if (subject.kind === 'name') {
      const mention = mentionAt(clause, subject.to - 1);
      return mention && mayBeBody(clause, mention, genderOf) ? words : undefined;
    }
    if (isPlural(headOf(clause, subject))) return words;
    const described = describedBy(words);
    if (described?.gender !== 'it') return undefined;
    return bodyNamed(described.noun, at, read, genderOf) ?? words;
  }
  return undefined;
}

/** A body's name, or one that nothing shows to be a man's or a woman's. */
function mayBeBody(
  { text }: Clause,
  { kind, person, span, title }: Mention,
  genderOf: Cast['genderOf'],
): boolean {
  if (person === undefined) return kind === 'body' || kind === 'unknown';
  return (
    !title &&
    genderOf(person) === null &&
    !/\s/u.test(text.slice(span.start, span.end)) &&
    person === text.slice(span.start, span.end)
  );
}

/** The name before a verb of speech that the pronoun follows. */
function saidBefore(clause: Clause): NounPhrase | null {
  const again = clause.tokens.findIndex((_, index) => wordAt(clause, index) === 'it');
  const last = (again < 0 ? clause.tokens.length : again) - 1;
  const verb = wordAt(clause, last) === 'that' ? last - 1 : last;
  if (verb < 1 || speechStance(wordAt(clause, verb)) === null) return null;
  const phrase = phraseEndingAt(clause, verb - 1);
  if (!phrase || phrase.kind === 'name') return phrase;
  const described = phrase.kind === 'description' ? describedBy(wordsOf(clause, phrase)) : null;
  return described?.gender === 'it' ? phrase : null;
}

/** `Aeronova said …`, `it said`: a name that a verb of speech follows, and that nothing shows to be a man's or a woman's. */
function isSexless(clause: Clause, { kind, to }: NounPhrase, genderOf: Cast['genderOf']): boolean {
  const mention = kind === 'name' ? mentionAt(clause, to - 1) : undefined;
  if (mention?.person === undefined || mention.title || speechStance(wordAt(clause, to)) === null)
    return false;
  return (
    genderOf(mention.person) === null && !/\s/u.test(clause.text.slice(mention.span.start, mention.span.end))
  );
}

function isBody(clause: Clause, subject: NounPhrase): boolean {
  if (subject.kind === 'pronoun') return false;
  if (subject.kind === 'description') return describedBy(wordsOf(clause, subject))?.gender === 'it';
  const mention = mentionAt(clause, subject.to - 1);
  return mention !== undefined && mention.person === undefined && mention.kind !== 'person';
}

/** The noun that a description is about: the last before a preposition. */
function headOf(clause: Clause, { from, to }: NounPhrase): string {
  let head = from;
  for (
    let index = from + 1;
    index < to && !/^(?:of|for|at|from|in|with)$/.test(wordAt(clause, index));
    index += 1
  )
    head = index;
  return wordAt(clause, head);
}

function isPlural(noun: string): boolean {
  return /(?:[^s]s|men|people|police|children|couple|others)$/u.test(noun);
}

function wordsOf({ text }: Clause, { start, end }: NounPhrase): string {
  return text.slice(start, end);
}

/** The sentence up to a place, then those before it, latest first. */
function clausesBefore(at: number, read: readonly ReadParagraph[]): Clause[] {
  const here = read.at(-1);
  const last = here?.sentences.findLastIndex(({ span }) => span.start < at) ?? -1;
  const own = here?.sentences.slice(Math.max(0, last + 1 - SENTENCES_BACK), last + 1).toReversed() ?? [];
  const clauses = own.flatMap((sentence) => (here ? clauseUpTo(here, sentence, at) : []));
  const previous = read.at(-2);
  const closing = previous?.sentences.at(-1);
  return previous && closing && clauses.length < SENTENCES_BACK
    ? [...clauses, clauseUpTo(previous, closing, closing.span.end)]
    : clauses;
}

function clauseUpTo({ paragraph, masked, mentions }: ReadParagraph, sentence: Sentence, at: number): Clause {
  const { start, end } = sentence.span;
  return clauseOf(paragraph.text, masked, { start, end: Math.min(end, at) }, sentence.tokens, mentions);
}
