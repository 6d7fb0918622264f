import type { Person } from '../analysis.ts';
import { folded } from '../folded.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { wordSet } from '../naming/lexicon.ts';
import { speechStance } from '../speech.ts';
import { areAlike } from './alike.ts';
import type { Phrase, Place } from './phrases.ts';
import { isPredicate } from './predicates.ts';
import { CLAUSES, isAsked, isSubject } from './subjects.ts';

/** Somebody who was spoken of. */
export interface Entity {
  /** The full name, or null for somebody unnamed. */
  readonly person: string | null;
  /** Of somebody unnamed: the words by which they were brought in. */
  readonly words: string;
  /** Of somebody unnamed: the noun that says what they are. */
  readonly head: string;
  gender: Gender;
  /** How often a pronoun that nobody fits stood where only this person could be meant. */
  contradicted: number;
  /** How often a pronoun of the gender that the name lets expect was theirs. */
  confirmed: number;
  /** The sentence in which it stood last, counted through the article; -1 before the first. */
  sentence: number;
  paragraph: number;
  /** Whether it was the subject there. */
  subject: boolean;
  /** How often it was spoken of. */
  times: number;
  /** The clause of that sentence. */
  clause: number;
  /** Whether it stood there as the subject of what somebody says: `insists that Renn was asleep`. */
  reported: boolean;
}

export interface Resolution {
  readonly entity: Entity;
  readonly rule: string;
  readonly confidence: number;
}

/** What makes somebody come to mind for a pronoun, in points. */
const POINTS = {
  /** By how many sentences ago it stood last. */
  distance: [3.6, 2.6, 1.6, 0.9, 0.4],
  /** It was the subject there. */
  subject: 1.3,
  /** A subject pronoun for a subject. */
  parallel: 0.5,
  /** Each time it was spoken of, up to ten. */
  times: 0.13,
  /** Beside a verb of speech, it was only the subject of what somebody else said. */
  reported: -2,
  /** It is the subject of the clause that a relative word ties this one to. */
  governing: 1,
  /** Its gender is known to be the pronoun's. */
  gender: 0.5,
  /** It stood in another paragraph. */
  paragraph: -0.5,
  /** It has no name: a passer-by, mostly. */
  unnamed: -0.3,
  /** It has no name, and was no subject. */
  passing: -0.8,
  /** It has no name, and stood in another paragraph. */
  left: -1.6,
};

const FRONTED = wordSet(
  'in at after before when while as during with for despite on by speaking since asked from though although until under unlike like through',
);

/** Whoever any of these is may be called any other of them. */
const ANYBODY = wordSet('man woman boy girl person teenager driver victim resident');

/** Sentences back in which a pronoun against a person's supposed gender still speaks against it. */
const CONTRADICTING = 2;

/** Of those, the ones that no clause follows. */
const BEFORE_NOUNS = wordSet('in at during with for despite on by from under unlike like through');

/** Keeps who has been spoken of, while an article is read from front to back. */
export function createDiscourse(people: readonly Person[]) {
  const byName = new Map<string, Entity>();
  for (const { name, gender } of people) byName.set(name, entity(name, gender, '', ''));
  let recent: Entity[] = [];
  let sentence = -1;
  let paragraph = 0;
  let clause = 0;
  let subjectOfClause: Entity | null = null;
  let governing: Entity | null = null;
  /** The subject of the clause, insertions between commas passed over. */
  let acting: Entity | null = null;
  let hasSubject = false;
  const strangers: Entity[] = [];

  function nextSentence(number: number): void {
    sentence += 1;
    paragraph = number;
    clause = 0;
    subjectOfClause = null;
    governing = null;
    acting = null;
    hasSubject = false;
    recent = recent.filter((candidate) => sentence - candidate.sentence < POINTS.distance.length + 1);
  }

  function passWord(place: Place, index: number): void {
    const word = folded(place.tokens[index]);
    const start = place.tokens[index]?.start ?? 0;
    const gap = place.masked.slice(place.tokens[index - 1]?.end ?? start, start);
    if (CLAUSES.has(word) || /[;:—–]/u.test(gap) || (speechStance(word) !== null && !ASKS.test(word)))
      acting = null;
    if (CLAUSES.has(word) || /[,;:—–]/u.test(gap)) {
      clause += 1;
      governing = subjectOfClause ?? governing;
      subjectOfClause = null;
    }
  }

  function mention(who: Entity | null, phrase: Phrase, place: Place): void {
    passWord(place, phrase.from);
    if (!who) return;
    const possessive = phrase.kind === 'pronoun' && phrase.form === 'possessive';
    const owner = /^['’]s?\s/u.test(place.text.slice(phrase.end, phrase.end + 3));
    const asked = isAsked(place, phrase);
    const stands = asked || isSubject(place, phrase) || (!hasSubject && isPredicate(place, phrase));
    const subject = !possessive && !owner && stands;
    const again = who.sentence === sentence;
    who.subject = subject || (again && who.subject);
    who.reported = subject && !again && isReported(phrase, place);
    who.clause = clause;
    who.sentence = sentence;
    who.paragraph = paragraph;
    who.times += 1;
    if (subject) {
      if (asked || isBehindFronted(phrase, place) || reportsSentence(phrase, place))
        for (const other of recent) if (other !== who && other.sentence === sentence) other.subject = false;
      hasSubject = true;
      subjectOfClause ??= who;
      acting = who;
    }
    if (!recent.includes(who)) recent.push(who);
  }

  function resolve(phrase: Phrase, place: Place): Resolution | null {
    if (phrase.kind !== 'pronoun') return null;
    const { gender, form } = phrase;
    if (form === 'reflexive' && subjectOfClause && fits(subjectOfClause, gender)) {
      return settle(subjectOfClause, gender, 'subject of its own clause', 0.9);
    }
    const ahead = hasSubject ? null : aheadOf(phrase, place, gender);
    if (ahead) return settle(ahead, gender, 'name behind the first clause', 0.75);
    const answers = isAsked(place, phrase);
    const speaks = form === 'subject' && SPEAKS.test(folded(place.tokens[phrase.to]));
    const tied =
      form === 'subject' && /^(?:that|which|what|whom)$/.test(folded(place.tokens[phrase.from - 1]));
    const scored = recent
      .filter(
        (candidate) =>
          fits(candidate, gender) &&
          !isBound(candidate, form) &&
          !(answers && candidate.subject && candidate.sentence === sentence),
      )
      .map((candidate) => ({
        candidate,
        points:
          pointsOf(candidate, gender, form) +
          (speaks && candidate.reported && candidate.sentence < sentence ? POINTS.reported : 0) +
          (tied && candidate === governing && candidate.person !== null ? POINTS.governing : 0),
      }))
      .sort((one, other) => other.points - one.points);
    const [best, second] = scored;
    if (!best) {
      const only = onlyPerson(gender);
      if (!only) contradict();
      return only;
    }
    const margin = second ? best.points - second.points : 2.5;
    const rule = best.candidate.subject ? 'subject spoken of last' : 'person spoken of last';
    return settle(best.candidate, gender, rule, Math.max(0.35, Math.min(0.95, 0.55 + 0.16 * margin)));
  }

  /** A pronoun that fits nobody is a hint that the person just spoken of is not what the name lets expect. */
  function contradict(): void {
    const just = recent.filter(
      (candidate) => candidate.person !== null && sentence - candidate.sentence <= CONTRADICTING,
    );
    const subjects = just.filter(({ subject }) => subject);
    const [only, second] = subjects.length > 0 ? subjects : just;
    if (only && !second) only.contradicted += 1;
  }

  /** Whose name lets expect one gender, and whom the text's pronouns give another. */
  function misjudged(): ReadonlyMap<string, Gender> {
    const wrong = [...byName].filter(
      ([, { contradicted, confirmed }]) => contradicted > 1 && contradicted > confirmed,
    );
    return new Map(wrong.map(([name, { gender }]) => [name, gender === 'he' ? 'she' : 'he']));
  }

  /** `When he arrived, Starmer said …`: the name that follows the first comma as the subject. */
  function aheadOf(phrase: Phrase, { tokens, masked, mentions }: Place, gender: 'he' | 'she'): Entity | null {
    const first = folded(tokens[0]);
    if (!FRONTED.has(first)) return null;
    // “By then she was a widow, …”: behind a preposition a subject is the sentence's own.
    if (phrase.kind === 'pronoun' && phrase.form === 'subject' && BEFORE_NOUNS.has(first)) return null;
    const comma = phrase.end + masked.slice(phrase.end, phrase.end + 90).indexOf(',');
    if (comma < phrase.end) return null;
    const next = tokens
      .slice(phrase.to, phrase.to + 24)
      .flatMap(({ start }) => (start > comma ? (mentions.get(start) ?? []) : []))[0];
    if (!next?.person || !/^,\s(?:\p{Lu}[\p{L}.]*\s){0,4}$/u.test(masked.slice(comma, next.span.start)))
      return null;
    if (/^(?:['’]| having\b| being\b)/u.test(masked.slice(next.span.end, next.span.end + 7))) return null;
    const found = byName.get(next.person);
    return found && fits(found, gender) ? found : null;
  }

  /** An object is not its own clause's subject. */
  function isBound(candidate: Entity, form: string): boolean {
    return (
      form === 'object' &&
      (candidate === subjectOfClause || candidate === acting) &&
      candidate.sentence === sentence
    );
  }

  function pointsOf(candidate: Entity, gender: 'he' | 'she', form: string): number {
    const distance = POINTS.distance[sentence - candidate.sentence] ?? 0;
    return (
      distance +
      (candidate.subject ? POINTS.subject : 0) +
      (candidate.subject && form === 'subject' ? POINTS.parallel : 0) +
      POINTS.times * Math.min(10, candidate.times) +
      (candidate.gender === gender ? POINTS.gender : 0) +
      (candidate.paragraph === paragraph ? 0 : POINTS.paragraph) +
      (candidate.person === null ? POINTS.unnamed : 0) +
      (candidate.person === null && !candidate.subject ? POINTS.passing : 0) +
      (candidate.person === null && candidate.paragraph !== paragraph ? POINTS.left : 0)
    );
  }

  /** Far from any name, the only person of that gender. */
  function onlyPerson(gender: 'he' | 'she'): Resolution | null {
    const fitting = [...byName.values()].filter(
      (candidate) => candidate.times > 0 && candidate.gender === gender,
    );
    const [only] = fitting.sort((one, other) => other.times - one.times);
    const second = fitting[1];
    if (!only || (second && second.times * 2 > only.times)) return null;
    return settle(only, gender, 'person whom the article is about', 0.5);
  }

  function settle(who: Entity, gender: 'he' | 'she', rule: string, confidence: number): Resolution {
    if (who.gender === 'unknown' && confidence >= 0.6) who.gender = gender;
    who.confirmed += 1;
    return { entity: who, rule, confidence };
  }

  function person(name: string | undefined): Entity | null {
    return name === undefined ? null : (byName.get(name) ?? null);
  }

  /** Somebody unnamed, to whom pronouns may refer: `a spokeswoman`. */
  function stranger(phrase: Phrase, words: string, head: string): Entity | null {
    if (phrase.kind !== 'description') return null;
    const known = phrase.definite
      ? (recent.findLast((candidate) => isAgain(candidate, phrase, head)) ??
        strangers.findLast((candidate) => candidate.head === head))
      : undefined;
    if (known) return known;
    const somebody = entity(null, phrase.gender, words, head);
    if (!phrase.definite && strangers.length < MOST_STRANGERS) strangers.push(somebody);
    return somebody;
  }

  /** What the text's pronouns show of each person; unknown where they show nothing. */
  function genderOf(name: string): Gender {
    return byName.get(name)?.gender ?? 'unknown';
  }

  /** The one person whom the last sentences speak of, or null where there are none or several. */
  function onlyRecent(): string | null {
    const named = recent.filter(({ person: name, sentence: last }) => name !== null && sentence - last <= 3);
    const subjects = named.filter(({ subject, sentence: last }) => subject && sentence - last <= 1);
    const [only, second] = named.length > 1 ? subjects : named;
    return only && !second ? only.person : null;
  }

  /** Of the people in the sentence before this one the one who fits, its subject before others; null where several do. */
  function lastTold(isFitting: (person: string) => boolean): string | null {
    const before = recent.filter(
      (candidate) =>
        candidate.sentence === sentence - 1 && candidate.person !== null && isFitting(candidate.person),
    );
    const subjects = before.filter(({ subject }) => subject);
    const [only, second] = subjects.length > 0 ? subjects : before;
    return only && !second ? only.person : null;
  }

  /** Whom the article speaks of far more than of others, so far; null where nobody stands out. */
  function protagonist(): string | null {
    const [first, second] = [...byName.values()].sort((one, other) => other.times - one.times);
    return first && first.times >= FEWEST && first.times >= 2 * (second?.times ?? 0) ? first.person : null;
  }

  /** Somebody unnamed by now has a name: pronouns mean whoever bears it. */
  function forget(head: string): void {
    recent = recent.filter((candidate) => candidate.person !== null || candidate.head !== head);
  }

  /** How often somebody has been spoken of. */
  function timesOf(name: string): number {
    return byName.get(name)?.times ?? 0;
  }

  /** Whoever of some people was spoken of last, or null where none was. */
  function latest(names: readonly string[]): string | null {
    const known = names.flatMap((name) => byName.get(name) ?? []).filter(({ times }) => times > 0);
    return known.sort((one, other) => other.sentence - one.sentence)[0]?.person ?? null;
  }

  /** How many sentences ago somebody was spoken of; infinite where never. */
  function distanceOf(name: string): number {
    const known = byName.get(name);
    return known && known.times > 0 ? sentence - known.sentence : Number.POSITIVE_INFINITY;
  }

  return {
    nextSentence,
    passWord,
    mention,
    resolve,
    person,
    stranger,
    latest,
    onlyRecent,
    lastTold,
    protagonist,
    forget,
    timesOf,
    distanceOf,
    misjudged,
    genderOf,
  };
}

/** A verb behind a pronoun that says whose the words beside it are. */
const SPEAKS =
  /^(?:said|says|added|adds|told|tells|recalled|recalls|insisted|insists|explained|explains|replied|joked)$/;

/** Times that the person has been spoken of whom an article is about. */
const FEWEST = 4;

const ASKS = /^(?:asked|asks|told|tells)$/;

/** An article that brings in more people without names is made to take time. */
const MOST_STRANGERS = 200;

/** `from insisting that Renn was asleep`: a subject of what somebody else says. */
function isReported({ from }: Phrase, { tokens }: Place): boolean {
  return folded(tokens[from - 1]) === 'that' && speechStance(folded(tokens[from - 2])) !== null;
}

/** Clauses that come before the sentence's own: `Asked by Renn if he knew, the general smiled`. */
const FRONTING = wordSet(
  'when while after before as asked pressed questioned told if because although though since once unlike',
);

/** Whether words stand in the sentence's own clause, behind one that opens it with a subject of its own. */
function isBehindFronted({ start }: Phrase, { tokens, masked }: Place): boolean {
  const [first] = tokens;
  return first !== undefined && FRONTING.has(folded(first)) && masked.slice(first.start, start).includes(',');
}

/** `He kept two sets of books, Andrew Fell, prosecuting, told the court.`: whose words the sentence is. */
function reportsSentence({ from, to, end, kind }: Phrase, { tokens, masked }: Place): boolean {
  const before = tokens[from - 1];
  if (kind !== 'name' || !before) return false;
  const last = tokens.at(-1)?.end ?? end;
  if (
    last - end > LONGEST_REPORT ||
    !/,["”’' ]*\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(masked.slice(before.start, tokens[from]?.start))
  )
    return false;
  return tokens
    .slice(to, to + 8)
    .some((token) => /^(?:said|told|says|added|heard|wrote|tells)$/u.test(folded(token)));
}

/** Characters behind such a name. */
const LONGEST_REPORT = 70;

function entity(person: string | null, gender: Gender, words: string, head: string): Entity {
  return {
    person,
    words,
    head,
    gender,
    contradicted: 0,
    confirmed: 0,
    sentence: -1,
    paragraph: 0,
    subject: false,
    times: 0,
    clause: 0,
    reported: false,
  };
}

/** Whether `the mediator` may be somebody unnamed who was brought in as `a mediator`, or `the woman` a nurse. */
function isAgain({ person, head, gender }: Entity, phrase: Phrase, other: string): boolean {
  if (person !== null || phrase.kind !== 'description') return false;
  if (head === other || areAlike(head, other)) return true;
  if (gender !== 'unknown' && phrase.gender !== 'unknown' && gender !== phrase.gender) return false;
  return ANYBODY.has(other);
}

function fits(candidate: Entity, gender: 'he' | 'she'): boolean {
  return candidate.gender === gender || candidate.gender === 'unknown';
}
