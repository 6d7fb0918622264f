import { offices } from '../naming/lexicon/titles.ts';
import { wordSet } from '../wordSet.ts';
import { fold } from '../words.ts';
import { headOf, isBroken, phraseEnd } from './description.ts';
import { type Found, found, LONGEST_ROLE, type Place } from './place.ts';
import { DETERMINERS } from './wordClasses.ts';

/** `Keir Starmer, 63, the prime minister, said`. */
export function appositionAfter(place: Place): Found | null {
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

/** Whether another person's name begins at a place, a title included: `for Mrs Renn, Dr Pole agreed`. */
function isName({ mentions }: Place, begin: number): boolean {
  return mentions.some(
    ({ person, span, title }) => person !== undefined && (title?.start ?? span.start) === begin,
  );
}

/** The index of the first word behind the name that begins at a place or after it. */
function indexAt({ tokens, to }: Place, begin: number): number {
  let index = to;
  while (index < tokens.length && (tokens[index]?.start ?? 0) < begin) index += 1;
  return index;
}

/** A description as far as its head, where the whole is a sentence by itself. */
function shortened(place: Place, first: number, last: number): number {
  const { tokens } = place;
  const length = (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0);
  return length > LONGEST_ROLE || last - first > MOST_WORDS ? (headOf(place, first, last) ?? last) : last;
}

const MOST_WORDS = 14;

/** Whether a verb follows a phrase: `According to Ruiz, the captain was …` tells nothing of her. */
function goesOn(place: Place, last: number): boolean {
  const next = place.words[last + 1] ?? '';
  return !isBroken(place, last) && AUXILIARIES.has(next);
}

const AUXILIARIES = wordSet(
  'is was are were has had have will would can could may might must should did does',
);

/** `Ana Ruiz, who is the firm’s lawyer`. */
export function relativeAfter(place: Place): Found | null {
  const { text, mention } = place;
  const relative = /^,? who (?:is|was|works as|serves as|served as|became) /u.exec(
    text.slice(mention.span.end, mention.span.end + 24),
  );
  return relative && described(place, mention.span.end + relative[0].length, 'relative clause', 0.85);
}

/** `Ana Ruiz is a lawyer`. */
export function copulaAfter(place: Place): Found | null {
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

/** `Keir Starmer Prime Minister of Great Britain`, as captions have it. */
export function officeAfter({ text, mention }: Place): Found | null {
  const { end } = mention.span;
  const office = OFFICE_AFTER.exec(text.slice(end, end + LONGEST_ROLE))?.[1];
  if (office === undefined || !office.split(' ').some((word) => offices.has(fold(word)))) return null;
  return { start: end + 1, end: end + 1 + office.length, rule: 'office after the name', confidence: 0.85 };
}

const OFFICE_AFTER =
  /^ ((?:\p{Lu}[\p{L}’'-]{0,30} ){1,4}of (?:the )?\p{Lu}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,30})?)/u;
