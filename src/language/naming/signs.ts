import { folded } from '../folded.ts';
import { fold } from '../words.ts';
import type { Candidate } from './candidates.ts';
import { gazetteer } from './gazetteer.ts';
import {
  bodyWords,
  calendarWords,
  generations,
  honorifics,
  humanNouns,
  humanVerbs,
  namedThings,
  offices,
  ownedByBodies,
  ownedByPeople,
  particles,
  parties,
  placeOpeners,
  placeWords,
  regions,
  sayingVerbs,
  thingWords,
  weakGivenNames,
  wordSet,
} from './lexicon.ts';
import { isPlaceName, isTitleWord } from './titles.ts';
import type { Sign } from './weights.ts';

/** The signs in a name itself. */
export function signsOfName({ words, paragraph, start, end }: Candidate): Sign[] {
  const text = paragraph.text.slice(start, end);
  const signs: Sign[] = [...signsOfKeywords(words), ...signsOfGazetteer(words)];
  if (/&/u.test(text)) signs.push('ampersand');
  if (isAcronym(text, paragraph.text)) signs.push('acronym');
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}{1,6}$/u.test(text)) signs.push('syllables');
  if (/^(?:\p{Lu}{3,6}|SC|SK|PT|AC|RC|FK|NK|FC|AS)\s/u.test(text) && /\p{Ll}/u.test(text))
    signs.push('acronymFirst');
  if (words.includes('of') || words.includes('for')) signs.push('ofInside');
  const count = large(words);
  if (count > 1) {
    if (
      words.some((word) => /^\p{L}(?:\.?\p{L})?$/u.test(word) && !particles.has(word)) &&
      /\b\p{Lu}\.?(?:\p{Lu}\.?)?[\s.]/u.test(text)
    ) {
      signs.push('initials');
    }
    if (words.slice(1, -1).some((word) => particles.has(word)) || particles.has(words[0] ?? ''))
      signs.push('particle');
    if (words.some((word, index) => index > 0 && generations.has(word)) || /\s["“‘'(]/u.test(text))
      signs.push('generation');
    signs.push(WORD_COUNTS[count - 2] ?? 'manyWords');
  }
  return signs;
}

/** By the number of words from two on. */
const WORD_COUNTS: readonly Sign[] = ['twoWords', 'threeWords', 'fourWords'];

/** How family names of many languages end, and how some begin. */
const FAMILY_ENDING =
  /(?:ova?|eva?|ina|sk(?:i|y|aya|ij)|enko|ich|vic|ic|sson|sen|yan|ian|dze|shvili|oglu|escu|akis|idis|opoulos|ez|etti|ini|elli|mann|stein|berg|wala|pour|zadeh|uk|chuk)$|^(?:mac|mc|o'|fitz|al-)/u;

/** How many words of a name are neither small ones nor `Jr`. */
function large(words: readonly string[]): number {
  return words.filter((word) => !particles.has(word) && !generations.has(word)).length;
}

function signsOfKeywords(words: readonly string[]): Sign[] {
  const { givenName } = gazetteer();
  const signs: Sign[] = [];
  const last = words.at(-1) ?? '';
  const head = words.slice(0, -1);
  const first = words[0] ?? '';
  const doubtful = weakGivenNames.has(first) || isTitleWord(first) || isPlaceName(first);
  const sureGiven = words.length === 2 && givenName(first) !== null && !doubtful;
  const ending = bodyWords.has(last) || placeWords.has(last);
  if (/^red (?:cross|crescent)$/.test(words.slice(-2).join(' '))) return ['bodyWord'];
  if (ending && sureGiven && gazetteer().isFamilyName(last)) signs.push('keywordSurname');
  else if (bodyWords.has(last)) signs.push('bodyWord');
  else if (placeWords.has(last) && words.length > 1) signs.push('placeWord');
  else if (thingWords.has(last)) signs.push('thingWord');
  if (!ending && head.some((word) => bodyWords.has(word))) signs.push('bodyWord');
  if (!ending && head.some((word) => thingWords.has(word) && givenName(word) === null))
    signs.push('thingWord');
  if (words.length > 1 && placeOpeners.has(words[0] ?? '')) signs.push('placeOpener');
  return signs;
}

function signsOfGazetteer(words: readonly string[]): Sign[] {
  const { givenName, isFamilyName, isCommonWord } = gazetteer();
  const name = words.join(' ');
  const first = words[0] ?? '';
  const last = words.findLast((word) => !generations.has(word)) ?? '';
  const signs: Sign[] = [];
  const alone = words.length === 1;
  if (isPlaceName(name)) {
    if (alone && givenName(name) !== null && !regions.has(name)) signs.push('knownAlsoGiven');
    else if (alone && isFamilyName(name) && !gazetteer().isCountry(name)) signs.push('knownAlsoFamily');
    else signs.push('known');
  }
  if (alone) {
    if (parties.has(first)) signs.push('party');
    if (givenName(first) !== null)
      signs.push(weakGivenNames.has(first) || isCommonWord(first) ? 'givenAloneCommon' : 'givenAlone');
    if (isTitleWord(first)) signs.push('titleAlone');
    if (isFamilyName(first)) signs.push('familyAlone');
    if (isCommonWord(first) || calendarWords.has(first)) signs.push('commonAlone');
    return signs;
  }
  if (givenName(first) !== null) signs.push(weakGivenNames.has(first) ? 'givenFirstCommon' : 'givenFirst');
  if (isFamilyName(last)) signs.push(isCommonWord(last) ? 'familyLastCommon' : 'familyLast');
  else if (FAMILY_ENDING.test(last) && !isCommonWord(last)) signs.push('familyEnding');
  if (
    words.length > 1 &&
    isPlaceName(last) &&
    (isPlaceName(first) || !isFamilyName(last) || first.length === 1)
  )
    signs.push('placeInside');
  if (words.every((word) => !isCommonWord(word)) && !isPlaceName(first) && large(words) === 2)
    signs.push('unknownPair');
  const ordinary = words.filter(
    (word) => isCommonWord(word) && !particles.has(word) && givenName(word) === null && !isFamilyName(word),
  );
  if (ordinary.length > 0) signs.push('commonInside');
  if (ordinary.length > 1) signs.push('commonInside');
  return signs;
}

function isAcronym(name: string, text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}&.-]{1,6}$/u.test(name)) return false;
  // A headline in capitals has no acronyms.
  return /\p{Ll}{3}/u.test(text.slice(0, 300));
}

const BEFORE_PLACES = wordMap({
  inPlace: 'in at across throughout inside into outside',
  nearPlace: 'near around via',
  toPlace: 'from to through leaving reach reached visit visited visiting',
});
const ARTICLES = wordSet('a an this that its our their every each any no some two three these those');
const PLACE_NOUNS =
  wordSet(`village town city capital port island district suburb county province region state resort hamlet borough
  parish coast north south east west outskirts centre center people mayor streets suburbs northeast northwest southeast
  southwest republic kingdom edge`);

/** The signs around a name. */
export function signsAround(candidate: Candidate): Sign[] {
  return [...signsBefore(candidate), ...signsAfter(candidate)];
}

function signsBefore({ paragraph: { text }, tokens, from, start, end, title }: Candidate): Sign[] {
  if (title) return ['title'];
  const before = tokens[from - 1];
  const gap = text.slice(before?.end ?? 0, start);
  const word = folded(before);
  const signs: Sign[] = [];
  if (
    /["“‘]\s?$/u.test(gap) ||
    (gap.trim() === '' && before === undefined && /["“‘]$/u.test(text.slice(0, start)))
  )
    return signs;
  if (/^,\s$/u.test(gap)) {
    const small = /^\p{Ll}/u.test(before?.text ?? '') && word !== 'people' && word !== 'mayor';
    if (small && PLACE_NOUNS.has(word) && /^[,.]/u.test(text.slice(end, end + 1))) signs.push('apposedPlace');
    else if (isRoleBefore(text, tokens, from)) signs.push('apposed');
  }
  if (!before || !/^[\s]{1,2}$|^\.\s$|^-$/u.test(gap)) return signs;
  if (honorifics.has(word) && /^\p{Lu}/u.test(before.text)) return ['title'];
  if (/^\p{Ll}/u.test(before.text)) {
    const owned = folded(tokens[from - 2]);
    if (humanNouns.has(word)) signs.push('roleBefore');
    else if (offices.has(word) || honorifics.has(word)) signs.push('roleBefore');
    else if (namedThings.has(word) && owned !== 'of') signs.push('thingNounBefore');
    if (word === 'of' && PLACE_NOUNS.has(owned)) signs.push('placeNounOf');
    if (word === 'the') signs.push('the');
    else if (ARTICLES.has(word)) signs.push('article');
    else if (sayingVerbs.has(word)) signs.push('saidBefore');
    const place = BEFORE_PLACES.get(word);
    // In Sampras’s corner stands nobody’s place.
    if (place && !/^['’]s/u.test(text.slice(end, end + 2))) signs.push(place);
  } else if (word === 'the') signs.push('the');
  else if (ARTICLES.has(word)) signs.push('article');
  else {
    const place = BEFORE_PLACES.get(word);
    if (place && from === 1) signs.push(place);
  }
  return signs;
}

function signsAfter({ paragraph: { text }, tokens, to, end, from, start }: Candidate): Sign[] {
  const signs: Sign[] = [];
  const after = text.slice(end, end + 80);
  const next = tokens[to];
  const word = folded(next);
  if (
    /^\s?(?:,|\(|–|-|—)\s?(?:aged\s)?\d{1,2}(?:,|\)|\s[–—-]|\.|;|\sand\s)/u.test(after) &&
    !/^\s?,\s\d{1,2},?\s\d{4}/u.test(after)
  )
    signs.push('age');
  if (/^,? (?:who|whose|whom)\b/u.test(after)) signs.push('who');
  if (/^,? which\b/u.test(after)) signs.push('which');
  if (/^-(?:based|area|bound)\b/u.test(after)) signs.push('based');
  if (/^["”’](?:[\s.,;:!?]|$)/u.test(after) && /["“‘]$/u.test(text.slice(Math.max(0, start - 1), start)))
    signs.push('quoted');
  if (/^[\s-]\d/u.test(after)) signs.push('figureAfter');
  if (/^\/\p{Lu}/u.test(after) && /(?:^|[(:,;/]\s?)$/u.test(text.slice(Math.max(0, start - 2), start)))
    signs.push('credit');
  if (from === 0 && /^(?:,? [\p{L}. ]{1,20})?(?: \([\p{L} ]{2,14}\))? [-–—] /u.test(after))
    signs.push('dateline');
  const gap = text.slice(end, next?.start ?? end);
  if (/^,\s$/u.test(gap)) {
    const rest = following(text, tokens, to);
    if (isPlaceName(rest) || (isPlaceName(word) && !/\s/.test(rest))) signs.push('regionAfter');
    if (isRolePhrase(text, tokens, to)) signs.push('roleAfter');
  } else if (/^\s$/u.test(gap) && next && /^\p{Ll}/u.test(next.text)) {
    const verb = /^(?:has|had|have|also|then|later|once|never|still|is|was)$/.test(word)
      ? folded(tokens[to + 1])
      : word;
    if (humanVerbs.has(verb)) signs.push('humanVerb');
    else if (sayingVerbs.has(verb)) signs.push('sayingVerb');
    else if (isNounAfterName(word)) signs.push('qualifies');
  } else if (/^['’]s\s$/u.test(gap)) {
    if (ownedByPeople.has(word)) signs.push('ownsKin');
    if (ownedByBodies.has(word)) signs.push('ownsBody');
  }
  return signs;
}

/** Whether `the speaker of the parliament`, `a woman of 30` ends before a word. */
function isRoleBefore(
  text: string,
  tokens: readonly { start: number; end: number; text: string }[],
  to: number,
): boolean {
  for (let index = to - 1; index >= Math.max(0, to - 10); index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    if (index < to - 1 && /[,.;:!?()“”"]/u.test(text.slice(token.end, tokens[index + 1]?.start ?? token.end)))
      return false;
    const word = fold(token.text);
    if (humanNouns.has(word)) return true;
    if (sayingVerbs.has(word) || /^(?:was|were|is|are|has|had|and|but|that|when)$/.test(word)) return false;
  }
  return false;
}

/** The capitals that follow, folded: up to three. */
function following(
  text: string,
  tokens: readonly { start: number; end: number; text: string }[],
  from: number,
): string {
  const words: string[] = [];
  for (let index = from; index < from + 3 && index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || !/^\p{Lu}/u.test(token.text)) break;
    if (index > from && text.slice(tokens[index - 1]?.end ?? 0, token.start) !== ' ') break;
    words.push(fold(token.text));
  }
  return words.join(' ');
}

const AUXILIARIES = wordSet(
  'is was are were has had have will would can could may might must should did does',
);

/** Whether `the prime minister`, `chief executive of Acme`, `a nurse from Leeds` begins at a word. */
function isRolePhrase(
  text: string,
  tokens: readonly { start: number; end: number; text: string }[],
  from: number,
): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 9); index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (index > from && /[,.;:!?()“”"]/u.test(text.slice(tokens[index - 1]?.end ?? 0, token.start)))
      return false;
    const word = fold(token.text);
    if (
      /^(?:who|which|said|says|was|is|were|are|has|had|will|would|and|but|of|in|at|for|from|to|with|on|by)$/.test(
        word,
      )
    )
      return false;
    if (!humanNouns.has(word) && (!offices.has(word) || word === 'acting' || word === 'former')) continue;
    // `According to Cityride, its chief executive was …` goes on with somebody else.
    const next = tokens[index + 1];
    const verb = next && text.slice(token.end, next.start) === ' ' ? fold(next.text) : '';
    if (humanNouns.has(verb) || offices.has(verb)) continue;
    return !AUXILIARIES.has(verb) && !sayingVerbs.has(verb);
  }
  return false;
}

const NOUNS_AFTER = new Set(
  'project plan plant site fund deal case campaign family group team side supporters administration government regime era area region railway ferry lighthouse dam bridge mine shares stock price index index-linked factory store shop brand model line service system crisis fire flood inquiry report bill'.split(
    ' ',
  ),
);

function isNounAfterName(word: string): boolean {
  return NOUNS_AFTER.has(word);
}

function wordMap<Name extends string>(lists: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  const map = new Map<string, Name>();
  for (const name in lists) for (const word of lists[name].split(' ')) map.set(word, name);
  return map;
}
