import { genderOfPerson } from '../attribution/personNouns.ts';
import { folded } from '../folded.ts';
import { speechStance } from '../speech.ts';
import { wordSet } from '../wordSet.ts';
import type { Phrase, Place } from './phrase.ts';

/** Begin a clause, in which a pronoun may mean the subject of the clause before. */
export const CLAUSES = wordSet(
  'that who which because when while after before if although though where whether and but as since until so',
);

const NOT_BEFORE_SUBJECTS = wordSet(
  'of for at in from with to by on about against near behind between like than over under against into upon without',
);

/** Whether words for somebody are a subject: nothing before takes them as its object, or a verb follows. */
export function isSubject({ tokens, text }: Place, phrase: Phrase): boolean {
  const { kind, to, end } = phrase;
  if (kind === 'pronoun') return phrase.form === 'subject';
  const title = kind === 'name' ? phrase.mention.title : undefined;
  let { from } = phrase;
  while (title && from > 0 && (tokens[from - 1]?.end ?? 0) > title.start) from -= 1;
  const before = folded(tokens[from - 1]);
  const start = tokens[from]?.start ?? 0;
  const gap = text.slice(tokens[from - 1]?.end ?? start, start);
  if (ASKING.test(before)) return true;
  // “…,” said Dunmore.
  if (speechStance(before) !== null) {
    return /^[,.]|^$/u.test(text.slice(end, end + 1)) || !/^\s\p{Ll}/u.test(text.slice(end));
  }
  if (isOneOfSeveral({ tokens, text }, from)) return false;
  const described = kind === 'name' && gap === ', ' ? descriptionBefore({ tokens, text }, from) : null;
  if (described !== null) {
    return described === 0 || opensClause({ tokens, text }, described);
  }
  if (from === 0 || /[,;:—–”"’]/u.test(gap) || CLAUSES.has(before)) return true;
  if (NOT_BEFORE_SUBJECTS.has(before)) return false;
  if (kind === 'name' && isTitled({ tokens, text }, from)) return true;
  return VERB_AFTER.has(folded(tokens[to])) || /(?:ed|s)$/u.test(folded(tokens[to]));
}

const ASKING = /^(?:asked|asks|questioned|pressed|quizzed|interviewed|cross-examined|challenged)$/;

/** `High school senior Ana Ruiz, 17, …`: only nouns stand between the beginning of the sentence and a name. */
function isTitled({ tokens, text }: Pick<Place, 'tokens' | 'text'>, from: number): boolean {
  if (from > 5) return false;
  return tokens
    .slice(0, from)
    .every(
      (token, index) =>
        (!token.stop || (index === 0 && DETERMINERS.has(folded(token)))) &&
        speechStance(token.text) === null &&
        /^[\s-]$/u.test(text.slice(token.end, tokens[index + 1]?.start)),
    );
}

/** `Finch asked her whether …`, `Finch asked why she …`: whoever is asked is whoever answers. */
export function isAsked({ tokens }: Pick<Place, 'tokens'>, phrase: Phrase): boolean {
  const { from, kind, to } = phrase;
  if (kind === 'description' || from < 2) return false;
  const before = folded(tokens[from - 1]);
  if (/^(?:asked|asks)$/.test(before)) return from > 1 && QUESTIONS.test(folded(tokens[to]));
  // “She asked whether she could leave” is about herself.
  return (
    kind === 'pronoun' &&
    phrase.form === 'subject' &&
    QUESTIONS.test(before) &&
    /^(?:asked|asks)$/.test(folded(tokens[from - 2])) &&
    from > 2 &&
    !/^(?:could|can|might|may|should)$/.test(folded(tokens[to]))
  );
}

const QUESTIONS = /^(?:if|whether|what|why|how|where|when|who|about)$/;

/** Where `her brother` begins in `told her brother, Tom, that`: the name is a subject only if that is. */
function descriptionBefore({ tokens, text }: Pick<Place, 'tokens' | 'text'>, name: number): number | null {
  if (genderOfPerson(folded(tokens[name - 1])) === undefined) return null;
  for (let index = name - 2; index >= 0 && name - index < 8; index -= 1) {
    if (text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0).trim() !== '') return null;
    if (DETERMINERS.has(folded(tokens[index]))) return index;
  }
  return null;
}

const DETERMINERS = wordSet('the a an his her their its my our one');

function opensClause({ tokens, text }: Pick<Place, 'tokens' | 'text'>, index: number): boolean {
  const before = tokens[index - 1];
  const start = tokens[index]?.start ?? 0;
  const gap = text.slice(before?.end ?? start, start);
  return /[,;:—–”"’]/u.test(gap) || CLAUSES.has(folded(before));
}

/** `Her sisters, Breda and Philomena, …`: names of several whom the noun before them counts up. */
function isOneOfSeveral({ tokens, text }: Pick<Place, 'tokens' | 'text'>, from: number): boolean {
  let index = from;
  while (index > 1 && from - index < 8) {
    const before = tokens[index - 1];
    const gap = text.slice(before?.end ?? 0, tokens[index]?.start ?? 0);
    if (before && isSeveral(before.text) && gap === ', ' && speechStance(before.text) === null) return true;
    const links = /^,? $/u.test(gap) && (before?.text === 'and' || /^\p{Lu}/u.test(before?.text ?? ''));
    if (!links) return false;
    index -= 1;
  }
  return false;
}

function isSeveral(word: string): boolean {
  return (
    /^\p{Ll}+s$/u.test(word) &&
    (genderOfPerson(word.slice(0, -1)) !== undefined ||
      genderOfPerson(word.replace(/ies$/, 'y')) !== undefined)
  );
}

const VERB_AFTER = wordSet('who is was has had have will would can could did does said says told also then');
