import { type Clause, gapAfter, wordAt } from '../attribution/clause.ts';
import { type NounPhrase, phraseStartingAt } from '../attribution/nounPhrase.ts';
import { subjectOf } from '../attribution/subject.ts';
import { PREPOSITIONS } from '../attribution/wordClasses.ts';
import { isHumanNoun } from '../naming/humans.ts';
import type { SpeechStance } from '../speech.ts';
import { CLAIM_LIKE, saysWith, stanceOf, stanceWith } from './frames.ts';
import { nominalSayingsIn } from './nominal.ts';
import { NOUNS_IN_LY, openingPhrase, restrictedSubject } from './opening.ts';
import type { Segment } from './segments.ts';
import { byNobody, introducesWords, isNegated, isNoun, isOnlyPossible, isPassive } from './verbForms.ts';
import { wholeDownTo, wholeFrom, wholeUpTo } from './whole.ts';

/** A verb by which somebody says something, and who that is. */
export interface Saying {
  /** The verb's index among the clause's tokens. */
  readonly verb: number;
  readonly stance: SpeechStance;
  /** Null where the article does not name who. */
  readonly subject: NounPhrase | null;
}

/** More verbs of speech than this in one sentence are no sentence; they only take time. */
const MOST_VERBS = 24;

/** Each verb of a sentence that somebody says something by, in order. */
export function sayingsIn(clause: Clause, segments: readonly Segment[]): Saying[] {
  const sayings: Saying[] = [];
  let looked = 0;
  for (let verb = 0; verb < clause.tokens.length && looked < MOST_VERBS; verb += 1) {
    const stance = stanceOf(wordAt(clause, verb));
    if (stance === null) continue;
    looked += 1;
    const segment = segments.find(({ from, to }) => from <= verb && verb < to);
    const saying = segment && sayingAt(clause, segment, verb, stance);
    if (saying && !isNested(clause, segments, sayings.at(-1), saying)) sayings.push(saying);
  }
  for (const { at, stance, subject } of nominalSayingsIn(clause, segments)) {
    const place = segments.findIndex(({ from, to }) => from <= at && at < to);
    const told = sayings.some(({ verb, stance: other }) => {
      return (
        (other !== 'says' || stance === 'says') &&
        place === segments.findIndex(({ from, to }) => from <= verb && verb < to)
      );
    });
    if (!told) sayings.push({ verb: at, stance, subject });
  }
  return sayings;
}

function sayingAt(clause: Clause, segment: Segment, verb: number, bare: SpeechStance): Saying | null {
  const passive = isPassive(clause, verb);
  if (passive) return passiveSaying(clause, segment, verb, bare);
  const word = wordAt(clause, verb);
  const behind = wordsBehind(clause, verb, segment);
  const stance = stanceWith(word, bare, behind);
  const agrees = saysWith(word, behind);
  if (agrees === false) return null;
  if (agrees === undefined && !introducesWords(clause, verb)) return null;
  if (isNegated(clause, verb) || isNoun(clause, verb) || byNobody(clause, segment, verb)) return null;
  if (stance !== 'says' && isOnlyPossible(clause, verb)) return null;
  // Whoever claims responsibility accuses nobody.
  if (word.startsWith('claim') && /^\s+responsibility\b/u.test(behind)) {
    const subject = openingPhrase(clause, segment, verb) ?? subjectOf(clause, verb);
    return subject && { verb, stance: 'says', subject };
  }
  const inverted = speakerBehind(clause, verb, segment);
  if (inverted) return { verb, stance, subject: inverted };
  const reporting = documentBefore(clause, verb);
  if (reporting) return { verb, stance, subject: reporting };
  const restricted = restrictedSubject(clause, segment, verb);
  if (restricted) return { verb, stance, subject: restricted };
  const opening =
    wordAt(clause, verb - 1) === 'to' || followsNounInLy(clause, verb) || FORMS_OF_DENIAL.test(word)
      ? openingPhrase(clause, segment, verb)
      : null;
  const preferred = wordAt(clause, verb - 1) === 'to' || followsNounInLy(clause, verb);
  const subject = preferred ? (opening ?? subjectOf(clause, verb)) : (subjectOf(clause, verb) ?? opening);
  if (!subject) {
    const quantity = bareQuantity(clause, verb);
    return stance === 'says' && !quantity ? null : { verb, stance, subject: quantity };
  }
  if (NOBODY.test(clause.text.slice(subject.start, subject.end))) return null;
  if (segment.kind === 'relative') return { verb, stance, subject };
  const whole = wholeUpTo(clause, subject, subject.from < segment.from ? 0 : segment.from);
  return { verb, stance, subject: ofContactClause(clause, wholeDownTo(clause, whole, verb)) };
}

/** `a pattern critics say …`: those who say so are the critics. */
function ofContactClause(clause: Clause, phrase: NounPhrase): NounPhrase {
  const last = phrase.to - 1;
  const word = wordAt(clause, last);
  const several = word.endsWith('s') && isHumanNoun(word.slice(0, -1));
  if (!several || !/^an?$/u.test(wordAt(clause, phrase.from)) || last - phrase.from < 2) return phrase;
  for (let at = phrase.from + 1; at < last; at += 1) {
    if (COUNTING.has(wordAt(clause, at)) || PREPOSITIONS.has(wordAt(clause, at))) return phrase;
  }
  return { ...phrase, start: clause.tokens[last]?.start ?? phrase.start, from: last };
}

/** `a few critics`, `a dozen angry drivers` are one phrase. */
const COUNTING = new Set(
  'few dozen hundred thousand million couple handful good great many and or'.split(' '),
);

/** `Drivers say that he told a man`: what somebody is said to have said is theirs who say so. */
function isNested(
  clause: Clause,
  segments: readonly Segment[],
  outer: Saying | undefined,
  { verb, subject }: Saying,
): boolean {
  if (!outer || !subject || subject.from <= outer.verb || subject.from > verb) return false;
  const segment = segments.find(({ from, to }) => from <= verb && verb < to);
  if (!segment || segment.kind === 'contrast' || segment.kind === 'relative') return false;
  // `…, and police said`
  if (segment.from > outer.verb && subject.from - segment.from <= 1) return false;
  const opens = /^(?:that|how)$/u.test(wordAt(clause, outer.verb + 1)) || segment.from <= outer.verb;
  return opens && !/,/u.test(gapAfter(clause, subject.from - 1));
}

/** `Both deny it.` */
function bareQuantity(clause: Clause, verb: number): NounPhrase | null {
  const token = clause.tokens[verb - 1];
  return token && /^(?:both|all|most|some|many|others|several|few)$/iu.test(token.text)
    ? { start: token.start, end: token.end, kind: 'description', from: verb - 1, to: verb }
    : null;
}

/** `It comes after a report found`: what hangs on no preposition, but is the subject of its own clause. */
function documentBefore(clause: Clause, verb: number): NounPhrase | null {
  for (let back = 2; back <= 4; back += 1) {
    if (!/^(?:an?|the|his|her|its|their)$/u.test(wordAt(clause, verb - back))) continue;
    if (!/^(?:after|before|since|because)$/u.test(wordAt(clause, verb - back - 1))) return null;
    const from = verb - back;
    const { start = 0 } = clause.tokens[from] ?? {};
    return { start, end: clause.tokens[verb - 1]?.end ?? start, kind: 'description', from, to: verb };
  }
  return null;
}

function followsNounInLy(clause: Clause, verb: number): boolean {
  return [1, 2, 3].some((back) => NOUNS_IN_LY.test(wordAt(clause, verb - back)));
}

const FORMS_OF_DENIAL = /^(?:den|reject|disput|refut|rebut|dismiss|alleg|accus|claim)/u;

const NOBODY = /^(?:nobody|no one|none|nothing|neither|few|there)$/iu;

/** `was accused by the opposition`, `are denied by the council`. */
function passiveSaying(clause: Clause, segment: Segment, verb: number, stance: SpeechStance): Saying | null {
  if (!/(?:ed|said|told)$/u.test(wordAt(clause, verb)) || isNegated(clause, verb)) return null;
  if (stance === 'denies' && !CLAIM_LIKE.test(clause.masked.slice(segment.start, clause.tokens[verb]?.start)))
    return null;
  for (let index = verb + 1; index <= verb + 4; index += 1) {
    if (/[,;]/u.test(gapAfter(clause, index - 1))) return null;
    if (wordAt(clause, index) !== 'by') continue;
    const subject = wholeFrom(clause, index + 1);
    const names = subject && !/ing$/u.test(wordAt(clause, index + 1));
    return names ? { verb, stance, subject } : null;
  }
  return null;
}

/** What stands behind a verb, up to the end of its part of the sentence, quotations as `“`. */
function wordsBehind(clause: Clause, verb: number, { to, end }: Segment): string {
  const from = clause.tokens[verb]?.end ?? end;
  const until = to < clause.tokens.length ? (clause.tokens[to]?.start ?? end) : end;
  return clause.masked.slice(from, until).replace(/\s{4,}/gu, ' “ ');
}

/** `The ferry would be sold, said Mara Voss.` */
function speakerBehind(clause: Clause, verb: number, segment: Segment): NounPhrase | null {
  const opens = verb === 0 || /,|\s{3,}/u.test(gapAfter(clause, verb - 1));
  if (!opens || /^(?:that|in|on|at|to|by|as|for|with|of)$/u.test(wordAt(clause, verb + 1))) return null;
  if (/,/u.test(gapAfter(clause, verb)) || endsInsertion(clause, segment, verb)) return null;
  if (
    !/^(?:said|says|told|wrote|warned|added|announced|reported|argued|claimed|admitted|explained|recalled|insisted)$/u.test(
      wordAt(clause, verb),
    )
  )
    return null;
  const begun = phraseStartingAt(clause, verb + 1);
  if (!begun || begun.kind === 'pronoun') return null;
  const whole = wholeFrom(clause, verb + 1);
  if (!whole) return null;
  // “Mara Voss, who owns the boat, said the boat was old”
  const resumes = segment.kind === 'resumed' && segment.from === verb;
  if (resumes && whole.kind !== 'name') return null;
  const ends =
    whole.to >= clause.tokens.length ||
    /^[\s]*[,.;:—–]/u.test(gapAfter(clause, whole.to - 1)) ||
    /^(?:who|on|in|at|after|of|from|for|yesterday|today|last|this|earlier|later)$/u.test(
      wordAt(clause, whole.to),
    );
  return ends ? whole : null;
}

/** `The suit, filed in Delaware, says directors sold shares`: the verb takes up its subject behind an insertion. */
function endsInsertion({ tokens, masked }: Clause, { start }: Segment, verb: number): boolean {
  const before = masked.slice(start, tokens[verb]?.start ?? start);
  const opened = /^\W*((?:the|an?|his|her|its|their|\p{Lu})[^,]{1,60}), [^,]{2,100}, $/u.exec(before);
  return opened !== null && !VERBAL.test(opened[1] ?? '');
}

const VERBAL = /\b(?:is|are|was|were|had|has|have|will|would|did|does|said|\p{Ll}{2,}ed)\b/u;
