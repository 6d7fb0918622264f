import type { Person } from '../analysis.ts';
import { folded } from '../naming/candidates.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { wordSet } from '../naming/lexicon.ts';
import { speechStance } from '../speech.ts';
import type { Phrase, Place } from './phrases.ts';

/** Somebody who was spoken of. */
export interface Entity {
  /** The full name, or null for somebody unnamed. */
  readonly person: string | null;
  gender: Gender;
  /** The sentence in which it stood last, counted through the article; -1 before the first. */
  sentence: number;
  paragraph: number;
  /** Whether it was the subject there. */
  subject: boolean;
  /** How often it was spoken of. */
  times: number;
  /** The clause of that sentence. */
  clause: number;
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
  /** Each time it was spoken of, up to six. */
  times: 0.13,
  /** Its gender is known to be the pronoun's. */
  gender: 0.5,
  /** It stood in another paragraph. */
  paragraph: -0.5,
  /** It has no name: a passer-by, mostly. */
  unnamed: -0.3,
  /** It has no name, and was no subject. */
  passing: -0.8,
};

/** Begin a clause, in which a pronoun may mean the subject of the clause before. */
const CLAUSES = wordSet(
  'that who which because when while after before if although though where whether and but as since until so',
);
const FRONTED = wordSet(
  'in at after before when while as during with for despite on by speaking since asked from though although until under unlike like through',
);

/** Keeps who has been spoken of, while an article is read from front to back. */
export function createDiscourse(people: readonly Person[]) {
  const byName = new Map<string, Entity>();
  for (const { name, gender } of people) byName.set(name, entity(name, gender));
  let recent: Entity[] = [];
  let sentence = -1;
  let paragraph = 0;
  let clause = 0;
  let subjectOfClause: Entity | null = null;
  let hasSubject = false;

  function nextSentence(number: number): void {
    sentence += 1;
    paragraph = number;
    clause = 0;
    subjectOfClause = null;
    hasSubject = false;
    recent = recent.filter((candidate) => sentence - candidate.sentence < POINTS.distance.length + 1);
  }

  function passWord(place: Place, index: number): void {
    const word = folded(place.tokens[index]);
    if (
      CLAUSES.has(word) ||
      /[,;:—–]/u.test(place.masked.slice(place.tokens[index - 1]?.end ?? 0, place.tokens[index]?.start ?? 0))
    ) {
      clause += 1;
      subjectOfClause = null;
    }
  }

  function mention(who: Entity | null, phrase: Phrase, place: Place): void {
    passWord(place, phrase.from);
    if (!who) return;
    const possessive = phrase.kind === 'pronoun' && phrase.form === 'possessive';
    const owner = /^['’]s?\s/u.test(place.text.slice(phrase.end, phrase.end + 3));
    const subject = !possessive && !owner && isSubject(place, phrase);
    const again = who.sentence === sentence;
    who.subject = subject || (again && who.subject);
    who.clause = clause;
    who.sentence = sentence;
    who.paragraph = paragraph;
    who.times += 1;
    if (subject) {
      hasSubject = true;
      subjectOfClause ??= who;
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
    const scored = recent
      .filter((candidate) => fits(candidate, gender) && !isBound(candidate, form))
      .map((candidate) => ({ candidate, points: pointsOf(candidate, gender, form) }))
      .sort((one, other) => other.points - one.points);
    const [best, second] = scored;
    if (!best) return onlyPerson(gender);
    const margin = second ? best.points - second.points : 2.5;
    const rule = best.candidate.subject ? 'subject spoken of last' : 'person spoken of last';
    return settle(best.candidate, gender, rule, Math.max(0.35, Math.min(0.95, 0.55 + 0.16 * margin)));
  }

  /** `When he arrived, Starmer said …`: the name that follows the first comma as the subject. */
  function aheadOf(phrase: Phrase, { tokens, masked, mentions }: Place, gender: 'he' | 'she'): Entity | null {
    if (!FRONTED.has(folded(tokens[0]))) return null;
    const comma = phrase.end + masked.slice(phrase.end, phrase.end + 90).indexOf(',');
    if (comma < phrase.end) return null;
    const next = tokens
      .slice(phrase.to, phrase.to + 24)
      .flatMap(({ start }) => (start > comma ? (mentions.get(start) ?? []) : []))[0];
    if (!next?.person || !/^,\s(?:\p{Lu}[\p{L}.]*\s){0,4}$/u.test(masked.slice(comma, next.span.start)))
      return null;
    if (/^['’]/u.test(masked.slice(next.span.end, next.span.end + 1))) return null;
    const found = byName.get(next.person);
    return found && fits(found, gender) ? found : null;
  }

  /** An object is not its own clause's subject. */
  function isBound(candidate: Entity, form: string): boolean {
    return form === 'object' && candidate === subjectOfClause && candidate.sentence === sentence;
  }

  function pointsOf(candidate: Entity, gender: 'he' | 'she', form: string): number {
    const distance = POINTS.distance[sentence - candidate.sentence] ?? 0;
    return (
      distance +
      (candidate.subject ? POINTS.subject : 0) +
      (candidate.subject && form === 'subject' ? POINTS.parallel : 0) +
      POINTS.times * Math.min(6, candidate.times) +
      (candidate.gender === gender ? POINTS.gender : 0) +
      (candidate.paragraph === paragraph ? 0 : POINTS.paragraph) +
      (candidate.person === null ? POINTS.unnamed : 0) +
      (candidate.person === null && !candidate.subject ? POINTS.passing : 0)
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
    return { entity: who, rule, confidence };
  }

  function person(name: string | undefined): Entity | null {
    return name === undefined ? null : (byName.get(name) ?? null);
  }

  /** Somebody unnamed, to whom pronouns may refer: `a spokeswoman`. */
  function stranger(phrase: Phrase): Entity | null {
    if (phrase.kind !== 'description') return null;
    const known = phrase.definite
      ? recent.find(
          (candidate) =>
            candidate.person === null && candidate.gender === phrase.gender && phrase.gender !== 'unknown',
        )
      : undefined;
    return known ?? entity(null, phrase.gender);
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

  return { nextSentence, passWord, mention, resolve, person, stranger, latest, distanceOf };
}

function entity(person: string | null, gender: Gender): Entity {
  return { person, gender, sentence: -1, paragraph: 0, subject: false, times: 0, clause: 0 };
}

function fits(candidate: Entity, gender: 'he' | 'she'): boolean {
  return candidate.gender === gender || candidate.gender === 'unknown';
}

const NOT_BEFORE_SUBJECTS = wordSet(
  'of for at in from with to by on about against near behind between like than over under against into upon without',
);

/** Whether words for somebody are a subject: nothing before takes them as its object, or a verb follows. */
function isSubject({ tokens, text }: Place, phrase: Phrase): boolean {
  const { kind, to, end } = phrase;
  if (kind === 'pronoun') return phrase.form === 'subject';
  const title = kind === 'name' ? phrase.mention.title : undefined;
  let { from } = phrase;
  while (title && from > 0 && (tokens[from - 1]?.end ?? 0) > title.start) from -= 1;
  const before = folded(tokens[from - 1]);
  const gap = text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start ?? 0);
  // “…,” said Dunmore.
  if (speechStance(before) !== null) {
    return /^[,.]|^$/u.test(text.slice(end, end + 1)) || !/^\s\p{Ll}/u.test(text.slice(end));
  }
  if (from === 0 || /[,;:—–”"’]/u.test(gap) || CLAUSES.has(before)) return true;
  if (NOT_BEFORE_SUBJECTS.has(before)) return false;
  return VERB_AFTER.has(folded(tokens[to])) || /(?:ed|s)$/u.test(folded(tokens[to]));
}

const VERB_AFTER = wordSet('who is was has had have will would can could did does said says told also then');
