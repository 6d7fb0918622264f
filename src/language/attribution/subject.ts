import { type Clause, gapAfter, mentionAt, wordAt } from './clause.ts';
import { isDocument } from './descriptions.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './nounPhrase.ts';
import { isPassive } from './passive.ts';
import { lastOf, opensApposition, sentenceSubject } from './sentenceSubject.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  STANDING_ALONE,
} from './wordClasses.ts';

/**
 * Who does what a verb says, looked for on its left.
 * @param verb the verb's index among the clause's tokens
 */
export function subjectOf(clause: Clause, verb: number): NounPhrase | null {
  const word = wordAt(clause, verb);
  let before = verb - 1;
  while (
    before >= 0 &&
    (isAuxiliary(wordAt(clause, before)) || BESIDE_SUBJECT.test(wordAt(clause, before))) &&
    !/[,;:—–]/u.test(gapAfter(clause, before))
  )
    before -= 1;
  if (before < 0) return null;
  const gap = gapAfter(clause, before);
  const previous = wordAt(clause, before);
  // “…, telling lawmakers”: the act of whoever the sentence is about.
  if (word.endsWith('ing')) return participleSubject(clause, before);
  if (previous === 'whom' && wordAt(clause, before - 1) === 'of') return phraseEndingAt(clause, before - 2);
  if (RELATIVES.has(previous)) return antecedent(clause, before);
  // “rose and said”, “left, but said”: one subject, two verbs.
  if (CONJUNCTIONS.has(previous)) return coordinatedSubject(clause, before);
  // “used to say”, “went on to say”: the subject of the verb that governs it.
  if (previous === 'to' && before > 0) {
    // “went as far as to say”
    const governing = wordAt(clause, before - 1) === 'as' && before > 4 ? before - 4 : before - 1;
    return subjectOf(clause, governing) ?? sentenceSubject(clause, before);
  }
  if (/[,)—–]/u.test(gap)) return subjectBeforeInsertion(clause, before) ?? sentenceSubject(clause, before);
  if (/[;:]/u.test(gap)) return null;
  if (PREPOSITIONS.has(previous)) return sentenceSubject(clause, before);
  const phrase = TIME.test(previous) ? null : phraseEndingAt(clause, before);
  if (!phrase) return sentenceSubject(clause, before);
  // “a thief who steals only left shoes say”
  if (
    phrase.kind === 'description' &&
    /^(?:who|which)$/.test(wordAt(clause, phrase.from - 1)) &&
    phrase.to - phrase.from > 1 &&
    !DETERMINERS.has(wordAt(clause, phrase.from))
  )
    return sentenceSubject(clause, phrase.from - 2) ?? phrase;
  // “spoke to reporters and said”: what hangs on a preposition is no subject.
  const hangs =
    PREPOSITIONS.has(wordAt(clause, phrase.from - 1)) && !gapAfter(clause, phrase.from - 1).includes(',');
  if (!hangs) return behindObject(clause, phrase) ?? behindParticiple(clause, phrase) ?? phrase;
  // “who on Tuesday said”
  if (RELATIVES.has(wordAt(clause, phrase.from - 2))) return antecedent(clause, phrase.from - 2);
  return openingClause(clause, phrase) ?? sentenceSubject(clause, phrase.from - 1) ?? phrase;
}

/** `The official who signed the order called`: whose clause ends with its object, right before the verb. */
function behindObject(clause: Clause, { from, kind }: NounPhrase): NounPhrase | null {
  const verb = wordAt(clause, from - 1);
  if (kind === 'pronoun' || !(/\p{L}ed$/u.test(verb) || IRREGULAR_PAST.has(verb))) return null;
  for (let index = from - 2; index > 0 && from - index < 6; index -= 1) {
    if (/[,;:—–]/u.test(gapAfter(clause, index))) return null;
    if (wordAt(clause, index) === 'who') return antecedent(clause, index);
  }
  return null;
}

/** `…, though a source close to him insisted`: what opens the clause, where its own conjunction shows where that begins. */
function openingClause(clause: Clause, { from, to }: NounPhrase): NounPhrase | null {
  for (let index = from - 1; index > 0 && from - index < 12; index -= 1) {
    if (/[,;:]/u.test(gapAfter(clause, index))) return null;
    if (!OPENING.test(wordAt(clause, index))) continue;
    const phrase = phraseStartingAt(clause, index + 1);
    if (!phrase || phrase.to > from || phrase.from === phrase.to - 1) return null;
    const close = /^(?:close|familiar|briefed|linked|loyal|opposed|near)$/.test(
      wordAt(clause, phrase.to - 1),
    );
    const end = clause.tokens[to - 1]?.end ?? phrase.end;
    return close ? { ...phrase, to, end } : phrase;
  }
  return null;
}

const OPENING = /^(?:and|but|though|although|while|because|whereas|that)$/;

/** `A teacher accused of striking a pupil has told`: the object of a participle is no subject. */
function behindParticiple(clause: Clause, { from, kind }: NounPhrase): NounPhrase | null {
  if (kind === 'pronoun' || from < 2 || !/^\s$/u.test(gapAfter(clause, from - 1))) return null;
  // “who fought to save his dog says”
  const infinitive = wordAt(clause, from - 2) === 'to' && wordAt(clause, from - 3) !== 'according';
  if (!infinitive && !/^\p{Ll}{2,}ing$/u.test(clause.tokens[from - 1]?.text ?? '')) return null;
  const subject = sentenceSubject(clause, from - 2);
  return subject && subject.to < from ? subject : null;
}

/** `A note left on his car a week earlier read`: no subject. */
const TIME =
  /^(?:times|twice|once|minutes?|hours?|days?|weeks|months|years|nights|mornings|evenings|afternoons|earlier|later|ago|before|night|morning|afternoon|evening|week|weekend|month|year|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** End as adverbs do. */
const NO_ADVERBS = new Set([
  'family',
  'assembly',
  'ally',
  'rally',
  'bully',
  'monopoly',
  'jelly',
  'anomaly',
  'supply',
  'reply',
]);

/** What stands behind a subject and adds nothing to whom it names: `a spokesman there`, `the minister herself`. */
const BESIDE_SUBJECT =
  /^(?:there|here|too|himself|herself|itself|themselves|myself|ourselves|alike|meanwhile|however|instead|afterwards|tonight|overnight|duly|promptly|eventually|ever|soon)$/;

function isAuxiliary(word: string): boolean {
  return (
    AUXILIARIES.has(word) || /n['’]t$/u.test(word) || (/\p{L}{3}ly$/u.test(word) && !NO_ADVERBS.has(word))
  );
}

/** `… that he took it, and then told`: the clause's own subject, where one stands behind `that`. */
function coordinatedSubject(clause: Clause, conjunction: number): NounPhrase | null {
  for (let index = conjunction - 1; index > 0; index -= 1) {
    if (!CLAUSE_OPENERS.has(wordAt(clause, index))) continue;
    const next = index + 1;
    if (PRONOUNS.has(wordAt(clause, next))) return phraseEndingAt(clause, next);
    const mention = mentionAt(clause, next);
    return mention
      ? phraseEndingAt(clause, lastOf(clause, next, mention.span.end))
      : sentenceSubject(clause, conjunction);
  }
  return sentenceSubject(clause, conjunction);
}

const CLAUSE_OPENERS = new Set(['that', 'because', 'while', 'whereas']);

/** `with Zelensky admitting`, or `Starmer stressed …, telling lawmakers`. */
function participleSubject(clause: Clause, before: number): NounPhrase | null {
  // “…, its minister said on Sunday, describing the sale as”
  const reporting = gapAfter(clause, before).includes(',') ? reportBefore(clause, before) : null;
  if (reporting !== null) return subjectOf(clause, reporting);
  const token = clause.tokens[before];
  if (token && /^(?:him|her|them|me|us)$/.test(wordAt(clause, before)))
    return { start: token.start, end: token.end, kind: 'pronoun', from: before, to: before + 1 };
  const named = mentionAt(clause, before);
  const joined = !gapAfter(clause, before).includes(',');
  if (named && joined) return phraseEndingAt(clause, before);
  if (
    joined &&
    STANDING_ALONE.has(wordAt(clause, before)) &&
    /^(?:with|and|while)$/.test(wordAt(clause, before - 1))
  )
    return phraseEndingAt(clause, before) ?? phraseStartingAt(clause, before);
  const perceived = joined ? whomOthersPerceive(clause, before) : null;
  if (perceived) return perceived;
  // “a letter saying”, “signs reading”
  if (joined && isDocument(wordAt(clause, before)))
    return presenter(clause, before) ?? phraseEndingAt(clause, before);
  return sentenceSubject(clause, before);
}

/** `Neighbours heard a woman screaming`, `footage shows the driver yelling`: whom somebody hears or sees. */
function whomOthersPerceive(clause: Clause, last: number): NounPhrase | null {
  const phrase = phraseEndingAt(clause, last);
  if (phrase?.kind !== 'description' || !DETERMINERS.has(wordAt(clause, phrase.from))) return null;
  const isPerceived =
    /^(?:hear|hears|heard|see|sees|saw|show|shows|showed|film|filmed|record|recorded|records|capture|captured|captures|caught|find|found|remember|remembers|remembered|recall|recalls|recalled|overheard)$/.test(
      wordAt(clause, phrase.from - 1),
    );
  return isPerceived ? phrase : null;
}

/** The verb of an attribution between commas that ends before a participle, or null. */
function reportBefore(clause: Clause, last: number): number | null {
  for (let index = last; index > 1 && last - index < 6; index -= 1) {
    if (index < last && gapAfter(clause, index).includes(',')) return null;
    if (/^(?:said|says|told|announced|added|wrote)$/.test(wordAt(clause, index))) return index;
  }
  return null;
}

const PRESENTING =
  /^(?:put|held|hold|holds|holding|carried|carrying|issued|posted|published|released|wrote|displayed|wore|wearing|waved|waving|erected|printed|unveiled|brandished|left|sent|taken|took|removed|hung|hanging|pinned|stuck|pasted|sprayed|painted|scrawled|daubed|chalked|raised|bore|bearing|unfurled|handed|circulated|distributed|shared|filed|submitted|tweeted)$/;

/** `The tea room put up a notice saying`: whoever shows what is written. */
function presenter(clause: Clause, document: number): NounPhrase | null {
  for (let index = document - 1; index > 0 && document - index < 6; index -= 1) {
    if (!PRESENTING.test(wordAt(clause, index))) continue;
    return isPassive(clause, index) || /^(?:was|were|been|be)$/.test(wordAt(clause, index - 1))
      ? null
      : sentenceSubject(clause, index - 1);
  }
  return null;
}

/** `Mara Voss, who farms here` and `the man that said`: whom a relative word stands for. */
function antecedent(clause: Clause, relative: number): NounPhrase | null {
  if (!CONJUNCTIONS.has(wordAt(clause, relative - 1)))
    return namedBefore(clause, relative - 1) ?? phraseEndingAt(clause, relative - 1);
  // “…, who ran the bid, and who wrote”
  for (let index = relative - 2; index > 0 && relative - index < 20; index -= 1) {
    if (wordAt(clause, index) === wordAt(clause, relative)) return antecedent(clause, index);
  }
  return null;
}

/** `Aldo Ricci, then chief of staff, who said`: the name that the words before the relative are about. */
function namedBefore(clause: Clause, last: number): NounPhrase | null {
  if (!gapAfter(clause, last).startsWith(',')) return null;
  for (let index = last - 1; index >= 0 && last - index < 12; index -= 1) {
    const gap = gapAfter(clause, index);
    if (/[;:.]\s/u.test(gap)) return null;
    if (!gap.startsWith(',')) continue;
    const mention = mentionAt(clause, index);
    const beside = /^(?:an?|the|his|her|its|their|then|now|who|\d+)$/.test(wordAt(clause, index + 1));
    return mention?.person !== undefined && beside ? phraseEndingAt(clause, index) : null;
  }
  return null;
}

/** `Mara Voss, the ferry’s captain, said`: what stands before an insertion between commas. */
function subjectBeforeInsertion(clause: Clause, last: number): NounPhrase | null {
  for (let index = last - 1; index >= 0 && last - index < 30; index -= 1) {
    const gap = gapAfter(clause, index);
    if (/[;:]/u.test(gap)) return null;
    if (!/[,(—–]/u.test(gap)) continue;
    const phrase = phraseEndingAt(clause, index);
    // “Her mother, Dana Wexley, said”: the name that stands between the commas.
    const named = phraseEndingAt(clause, last);
    if (
      phrase?.kind === 'description' &&
      named?.kind === 'name' &&
      !isParticiple(clause, phrase) &&
      opensApposition(clause, clause.tokens[firstOfName(clause, named)]?.start ?? named.start, index + 1) &&
      /[,(]/u.test(gapAfter(clause, last))
    )
      return named;
    // “Renn, 45, of Hill Road, Leeds, told”
    if (phrase && PREPOSITIONS.has(wordAt(clause, firstOfName(clause, phrase) - 1))) continue;
    // “A lawyer who has read it, and who asked not to be named, called”: an object.
    if (phrase && isObject(clause, phrase)) continue;
    // A list of things between commas is passed over, back to what it belongs to.
    if (phrase?.kind === 'name' || phrase?.kind === 'pronoun') return phrase;
    if (phrase && opensClause(clause, phrase.from) && !isParticiple(clause, phrase)) return phrase;
  }
  return null;
}

function isObject(clause: Clause, { kind, from }: NounPhrase): boolean {
  const before = wordAt(clause, from - 1);
  if (kind !== 'pronoun' || wordAt(clause, from) !== 'it' || !/^\s$/u.test(gapAfter(clause, from - 1)))
    return false;
  return !CONJUNCTIONS.has(before) && !RELATIVES.has(before);
}

/** `based in Portland`: tells of what stands before it. */
function isParticiple(clause: Clause, { from, to }: NounPhrase): boolean {
  if (/^(?:who|which)$/.test(wordAt(clause, from - 1)) && !DETERMINERS.has(wordAt(clause, from))) return true;
  return to - from > 1 && /^\p{Ll}+(?:ed|ing)$/u.test(clause.tokens[from]?.text ?? '');
}

/** The index of a name's first token, its title included. */
function firstOfName(clause: Clause, { from, to }: NounPhrase): number {
  const title = mentionAt(clause, to - 1)?.title;
  let first = from;
  while (title && first > 0 && (clause.tokens[first - 1]?.start ?? -1) >= title.start) first -= 1;
  return first;
}

function opensClause(clause: Clause, from: number): boolean {
  return (
    from === 0 ||
    /[.,;:—–]|^\s{3,}/u.test(gapAfter(clause, from - 1)) ||
    CONJUNCTIONS.has(wordAt(clause, from - 1))
  );
}
