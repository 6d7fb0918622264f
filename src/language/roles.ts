import type { Paragraph } from '../articles/article.ts';
import type { Mention, Role, Sentence, Token } from './analysis.ts';
import { genderOfPerson } from './attribution/personNouns.ts';
import { folded } from './naming/candidates.ts';
import type { Gender } from './naming/gazetteer.ts';
import { genderOfNoun } from './naming/gender.ts';
import { offices, sayingVerbs, wordSet } from './naming/lexicon.ts';
import { isDemonym } from './naming/titles.ts';
import { fold } from './words.ts';

/** Forms of address, which tell nothing of what somebody does. */
const ADDRESSES = wordSet(
  'mr mrs ms miss mx messrs sir dame lord lady hon dr fr monsieur madame mme mlle herr frau st',
);

/** Where the words of a role cannot go on, to either side. */
const VERBS =
  wordSet(`is was are were be been being has had have do does did will would can could may might must shall should
  and but or nor so yet if when while because although though as that which who whom whose than then there not became become becomes made named called met sent left took gave
    heard saw beat knew found brought told asked hit thanked felt kept held lost won`);
const PREPOSITIONS = wordSet(
  'in on at by with from to for of about after before during since against between under over near into until through despite amid without within among',
);
const DETERMINERS = wordSet('the a an his her its their our my this that another one');

const AUXILIARIES = wordSet(
  'is was are were has had have will would can could may might must should did does',
);

/** More characters than these describe no role. */
const LONGEST = 130;
const MOST_WORDS = 14;

/**
 * Finds what the article says its people are: titles before their names, and descriptions beside them.
 * @param sentences of each paragraph
 * @param mentions in order, with their people
 * @returns in order; spans are the words as they stand: `British Prime Minister`, `a nurse from Leeds`
 */
export function findRoles(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Sentence[])[],
  mentions: readonly Mention[],
): Role[] {
  const roles: Role[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const sentence of sentences[index] ?? []) {
      const own: Mention[] = [];
      for (; isWithin(mentions[next], sentence); next += 1) own.push(...mentions.slice(next, next + 1));
      if (own.some(({ person }) => person !== undefined)) roles.push(...rolesIn(paragraph, sentence, own));
    }
  }
  return roles;
}

function isWithin(mention: Mention | undefined, { span }: Sentence): boolean {
  return mention !== undefined && mention.span.paragraph === span.paragraph && mention.span.start < span.end;
}

function rolesIn({ text, number }: Paragraph, { tokens }: Sentence, mentions: readonly Mention[]): Role[] {
  const words = tokens.map((token) => folded(token));
  const roles: Role[] = [];
  let from = 0;
  for (const mention of mentions) {
    const start = mention.title?.start ?? mention.span.start;
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.span.end) to += 1;
    if (mention.person === undefined) continue;
    roles.push(
      ...rolesOf({ text, paragraph: number, tokens, words, mention, mentions, from, to }, mention.person),
    );
  }
  return roles;
}

/** A name in its sentence. */
interface Place {
  readonly text: string;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Folded. */
  readonly words: readonly string[];
  readonly mention: Mention;
  /** All of the sentence. */
  readonly mentions: readonly Mention[];
  /** Indices of the name's tokens, its title included; end exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

function rolesOf(place: Place, person: string): Role[] {
  const found = [
    titleOf(place),
    nounBefore(place),
    appositionBefore(place),
    appositionAfter(place),
    relativeAfter(place),
    copulaAfter(place),
    officeAfter(place),
  ];
  return found.flatMap((role) => {
    if (!role) return [];
    const { start, end, rule, confidence } = role;
    return [{ person, span: { paragraph: place.paragraph, start, end }, rule, confidence }];
  });
}

/** `British Prime Minister Keir Starmer`. */
function titleOf({ text, mention, tokens, from, words }: Place): Found | null {
  const { title } = mention;
  if (!title) return null;
  const own = text
    .slice(title.start, title.end)
    .split(/[\s.]+/u)
    .map(fold)
    .filter(Boolean);
  if (own.every((word) => ADDRESSES.has(word))) return null;
  let start = title.start;
  let first = from;
  while (
    first > 0 &&
    /^(?:former|acting|then|deputy|interim|outgoing|current|new|ex|late)$/u.test(words[first - 1] ?? '')
  ) {
    if (!/^[\s-]$/u.test(text.slice(tokens[first - 1]?.end, tokens[first]?.start))) break;
    first -= 1;
    start = tokens[first]?.start ?? start;
  }
  return { start, end: title.end, rule: 'title before the name', confidence: 0.95 };
}

/** `Acme chief executive Jane Doe`, `her brother Tom`. */
function nounBefore(place: Place): Found | null {
  const { tokens, words, from, text } = place;
  const head = from - 1;
  if (head < 0 || !/^\s$/u.test(text.slice(tokens[head]?.end, tokens[from]?.start))) return null;
  const word = words[head] ?? '';
  // “Developer Ana Ruiz …”, as a sentence begins
  const isNoun = head === 0 || /^\p{Ll}/u.test(tokens[head]?.text ?? '');
  if (!isNoun || !isPersonNoun(word)) return null;
  const start = phraseStart(place, head);
  return found(place, start, head, 'noun before the name', 0.9);
}

/** `Its leader, Pieter de Graaf,`. */
function appositionBefore(place: Place): Found | null {
  const { tokens, words, from, text } = place;
  const last = from - 1;
  if (last < 0 || !/^,\s$/u.test(text.slice(tokens[last]?.end, tokens[from]?.start))) return null;
  let start: number | null = null;
  let human = false;
  for (let index = last; index >= Math.max(0, from - 16); index -= 1) {
    const word = words[index] ?? '';
    if (index < last && isBroken(place, index)) break;
    if (VERBS.has(word) || sayingVerbs.has(word)) break;
    if (isPersonNoun(word)) human = true;
    const opens = DETERMINERS.has(word) || isPossessive(tokens[index]);
    if (human && opens) start = isPossessive(tokens[index]) ? phraseStart(place, index) : index;
    else if (human && index === 0 && !PREPOSITIONS.has(word)) start = 0;
  }
  if (start === null || headOf(place, start, last) === null || followsName(place, start)) return null;
  return found(place, start, last, 'description before the name', 0.9);
}

/** Whether a phrase stands behind another name and a comma, to which it belongs: `Ana Ruiz, her sister, Bo Lind, …`. */
function followsName({ text, tokens, words }: Place, first: number): boolean {
  const before = tokens[first - 1];
  if (!before || !/^,\s$/u.test(text.slice(before.end, tokens[first]?.start))) return false;
  return /^\p{Lu}/u.test(before.text) && first > 1 && !PREPOSITIONS.has(words[first - 2] ?? '');
}

/** `Keir Starmer, 63, the prime minister, said`. */
function appositionAfter(place: Place): Found | null {
  const { text, mention, tokens, to } = place;
  const after = text.slice(mention.span.end, mention.span.end + 20);
  const gap = /^(?:\s?[,(–—-]\s?(?:aged\s)?\d{1,3}(?:,\s|\)\s?[,–—]?\s|\s[–—-]\s)|\s?[,–—(]\s?|\s-\s)/u.exec(
    after,
  )?.[0];
  if (!gap) return null;
  const begin = mention.span.end + gap.length;
  const first = indexAt(place, begin);
  if (first < to || tokens[first]?.start !== begin || isName(place, begin)) return null;
  const last = phraseEnd(place, first);
  if (last === null || headOf(place, first, last) === null || goesOn(place, last)) return null;
  return found(place, first, shortened(place, first, last), 'description after the name', 0.9);
}

const OFFICE_AFTER =
  /^ ((?:\p{Lu}[\p{L}’'-]{0,30} ){1,4}of (?:the )?\p{Lu}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,30})?)/u;

/** `Keir Starmer Prime Minister of Great Britain`, as captions have it. */
function officeAfter({ text, mention }: Place): Found | null {
  const { end } = mention.span;
  const office = OFFICE_AFTER.exec(text.slice(end, end + LONGEST))?.[1];
  if (office === undefined || !office.split(' ').some((word) => offices.has(fold(word)))) return null;
  return { start: end + 1, end: end + 1 + office.length, rule: 'office after the name', confidence: 0.85 };
}

function isPersonNoun(word: string): boolean {
  return genderOfPerson(word) !== undefined;
}

/** Whether another person's name begins at a place, a title included: `for Mrs Renn, Dr Pole agreed`. */
function isName({ mentions }: Place, begin: number): boolean {
  return mentions.some(
    ({ person, span, title }) => person !== undefined && (title?.start ?? span.start) === begin,
  );
}

/** A description as far as its head, where the whole is a sentence by itself. */
function shortened(place: Place, first: number, last: number): number {
  const { tokens } = place;
  const length = (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0);
  return length > LONGEST || last - first > MOST_WORDS ? (headOf(place, first, last) ?? last) : last;
}

/** Whether a verb follows a phrase: `According to Ruiz, the captain was …` tells nothing of her. */
function goesOn(place: Place, last: number): boolean {
  const next = place.words[last + 1] ?? '';
  return !isBroken(place, last) && AUXILIARIES.has(next);
}

/** `Ana Ruiz, who is the firm’s lawyer`. */
function relativeAfter(place: Place): Found | null {
  const { text, mention } = place;
  const relative = /^,? who (?:is|was|works as|serves as|served as|became) /u.exec(
    text.slice(mention.span.end, mention.span.end + 24),
  );
  return relative && described(place, mention.span.end + relative[0].length, 'relative clause', 0.85);
}

/** `Ana Ruiz is a lawyer`. */
function copulaAfter(place: Place): Found | null {
  const { text, mention } = place;
  const copula =
    /^(?:, \d{1,3},)? (?:is|was|became|remains|has been|had been) (?:now |then |also |still )?/u.exec(
      text.slice(mention.span.end, mention.span.end + 30),
    );
  return copula && described(place, mention.span.end + copula[0].length, 'said to be', 0.8);
}

function described(place: Place, begin: number, rule: string, confidence: number): Found | null {
  const first = indexAt(place, begin);
  if (first < 0 || place.tokens[first]?.start !== begin || !DETERMINERS.has(place.words[first] ?? ''))
    return null;
  const last = phraseEnd(place, first);
  if (last === null || headOf(place, first, last) === null) return null;
  return found(place, first, last, rule, confidence);
}

/** The index of the first word behind the name that begins at a place or after it. */
function indexAt({ tokens, to }: Place, begin: number): number {
  let index = to;
  while (index < tokens.length && (tokens[index]?.start ?? 0) < begin) index += 1;
  return index;
}

/** The index of the last word of a description that begins at a word. */
function phraseEnd(place: Place, first: number): number | null {
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
function headOf({ words, tokens }: Place, first: number, last: number): number | null {
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

/** The first word of the phrase that ends at a word: owners, adjectives and a determiner belong to it. */
function phraseStart({ words, tokens, text }: Place, head: number): number {
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

function found(
  { tokens }: Place,
  first: number,
  last: number,
  rule: string,
  confidence: number,
): Found | null {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || end - start > LONGEST
    ? null
    : { start, end, rule, confidence };
}

/** Whether something other than a space, a hyphen or an apostrophe stands behind a word. */
function isBroken({ text, tokens }: Place, index: number): boolean {
  const gap = text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? text.length);
  return !/^(?:[\s-]|['’]\s|\.\s(?=$)|\s?&\s?)$/u.test(gap) || isSentenceEnd(gap, tokens[index]);
}

function isSentenceEnd(gap: string, token: Token | undefined): boolean {
  return gap.startsWith('.') && (token?.text.length ?? 0) > 3;
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/u.test(token.text);
}

/** Whether a role's words are those of a woman or a man: `her brother`, `the actress`; a woman may be chairman. */
export function genderOfRole(words: string): Gender {
  const folded = words.split(/[\s-]+/u).map(fold);
  const end = folded.findIndex((word, index) => index > 0 && (PREPOSITIONS.has(word) || word === 'and'));
  const head = folded[(end < 0 ? folded.length : end) - 1] ?? '';
  return head === 'chairman' ? 'unknown' : genderOfNoun(head);
}
