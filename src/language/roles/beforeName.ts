import { sayingVerbs } from '../naming/lexicon/human.ts';
import { isPossessive } from '../possessive.ts';
import { wordSet } from '../wordSet.ts';
import { fold } from '../words.ts';
import { headOf, isBroken, isPersonNoun, phraseStart } from './description.ts';
import { type Found, found, type Place } from './place.ts';
import { DETERMINERS, PREPOSITIONS, VERBS } from './wordClasses.ts';

/** `British Prime Minister Keir Starmer`. */
export function titleOf({ text, mention, tokens, from, words }: Place): Found | null {
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

/** Forms of address, which tell nothing of what somebody does. */
const ADDRESSES = wordSet(
  'mr mrs ms miss mx messrs sir dame lord lady hon dr fr monsieur madame mme mlle herr frau st',
);

/** `Acme chief executive Jane Doe`, `her brother Tom`. */
export function nounBefore(place: Place): Found | null {
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
export function appositionBefore(place: Place): Found | null {
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
