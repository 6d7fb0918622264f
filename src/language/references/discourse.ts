import type { Person } from '../analysis.ts';
import { folded } from '../folded.ts';
import { speechStance } from '../speech.ts';
import { wordSet } from '../wordSet.ts';
import { areAlike } from './alike.ts';
import { createEntity, type Entity } from './entity.ts';
import { isMainSubject, isReported } from './mainSubject.ts';
import { createMemory } from './memory.ts';
import type { Phrase, Place } from './phrase.ts';
import { isPredicate } from './predicates.ts';
import { createPronouns } from './pronouns.ts';
import { createRecall } from './recall.ts';
import { MOST_DISTANT } from './salience.ts';
import { CLAUSES, isAsked, isSubject } from './subjects.ts';

export type Discourse = ReturnType<typeof createDiscourse>;

/** Keeps who has been spoken of, while an article is read from front to back. */
export function createDiscourse(people: readonly Person[]) {
  const memory = createMemory(people);

  /** Begins a sentence of the paragraph with that number. */
  function nextSentence(number: number): void {
    memory.sentence += 1;
    memory.paragraph = number;
    memory.subjectOfClause = null;
    memory.governing = null;
    memory.acting = null;
    memory.hasSubject = false;
    memory.recent = memory.recent.filter(({ sentence }) => memory.sentence - sentence <= MOST_DISTANT);
  }

  /** Passes a token by, which may end a clause. */
  function passWord(place: Place, index: number): void {
    const word = folded(place.tokens[index]);
    const start = place.tokens[index]?.start ?? 0;
    const gap = place.masked.slice(place.tokens[index - 1]?.end ?? start, start);
    if (CLAUSES.has(word) || /[;:—–]/u.test(gap) || (speechStance(word) !== null && !ASKS.test(word)))
      memory.acting = null;
    if (CLAUSES.has(word) || /[,;:—–]/u.test(gap)) {
      memory.governing = memory.subjectOfClause ?? memory.governing;
      memory.subjectOfClause = null;
    }
  }

  /** Passes by words for somebody, or for nobody who is known. */
  function mention(who: Entity | null, phrase: Phrase, place: Place): void {
    passWord(place, phrase.from);
    if (!who) return;
    const { sentence, paragraph } = memory;
    const subject = isActing(phrase, place);
    const again = who.sentence === sentence;
    who.subject = subject || (again && who.subject);
    who.reported = subject && !again && isReported(phrase, place);
    who.sentence = sentence;
    who.paragraph = paragraph;
    who.times += 1;
    if (subject) {
      if (isMainSubject(phrase, place))
        for (const other of memory.recent)
          if (other !== who && other.sentence === sentence) other.subject = false;
      memory.hasSubject = true;
      memory.subjectOfClause ??= who;
      memory.acting = who;
    }
    if (!memory.recent.includes(who)) memory.recent.push(who);
  }

  function isActing(phrase: Phrase, place: Place): boolean {
    const possessive = phrase.kind === 'pronoun' && phrase.form === 'possessive';
    const owner = /^['’]s?\s/u.test(place.text.slice(phrase.end, phrase.end + 3));
    if (possessive || owner) return false;
    if (isAsked(place, phrase) || isSubject(place, phrase)) return true;
    return !memory.hasSubject && isPredicate(place, phrase);
  }

  /** Somebody unnamed, to whom pronouns may refer: `a spokeswoman`. */
  function stranger(phrase: Phrase, words: string, head: string): Entity | null {
    if (phrase.kind !== 'description') return null;
    const known = phrase.definite
      ? (memory.recent.findLast((candidate) => isAgain(candidate, phrase, head)) ??
        memory.strangers.findLast((candidate) => candidate.head === head))
      : undefined;
    if (known) return known;
    const somebody = createEntity(null, phrase.gender, words, head);
    if (!phrase.definite && memory.strangers.length < MOST_STRANGERS) memory.strangers.push(somebody);
    return somebody;
  }

  /** Somebody unnamed by now has a name: pronouns mean whoever bears it. */
  function forget(head: string): void {
    memory.recent = memory.recent.filter((candidate) => candidate.person !== null || candidate.head !== head);
  }

  return {
    nextSentence,
    passWord,
    mention,
    stranger,
    forget,
    ...createPronouns(memory),
    ...createRecall(memory),
  };
}

const ASKS = /^(?:asked|asks|told|tells)$/;

/** An article that brings in more people without names is made to take time. */
const MOST_STRANGERS = 200;

/** Whether `the mediator` may be somebody unnamed who was brought in as `a mediator`, or `the woman` a nurse. */
function isAgain({ person, head, gender }: Entity, phrase: Phrase, other: string): boolean {
  if (person !== null || phrase.kind !== 'description') return false;
  if (head === other || areAlike(head, other)) return true;
  if (gender !== 'unknown' && phrase.gender !== 'unknown' && gender !== phrase.gender) return false;
  return ANYBODY.has(other);
}

/** Whoever any of these is may be called any other of them. */
const ANYBODY = wordSet('man woman boy girl person teenager driver victim resident');
