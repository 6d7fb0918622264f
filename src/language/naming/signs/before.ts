import type { Token } from '../../analysis.ts';
import { folded } from '../../folded.ts';
import { wordSet } from '../../wordSet.ts';
import { fold } from '../../words.ts';
import type { Candidate } from '../candidates.ts';
import { humanNouns, sayingVerbs } from '../lexicon/human.ts';
import { namedThings } from '../lexicon/keywords.ts';
import { honorifics, offices } from '../lexicon/titles.ts';
import type { Sign } from '../weights.ts';

/** The signs in what stands before a name. */
export function signsBefore({ paragraph: { text }, tokens, from, start, end, title }: Candidate): Sign[] {
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

const BEFORE_PLACES = wordMap({
  inPlace: 'in at across throughout inside into outside',
  nearPlace: 'near around via',
  toPlace: 'from to through leaving reach reached visit visited visiting',
});

function wordMap<Name extends string>(lists: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  const map = new Map<string, Name>();
  for (const name in lists) for (const word of lists[name].split(' ')) map.set(word, name);
  return map;
}

const ARTICLES = wordSet('a an this that its our their every each any no some two three these those');

const PLACE_NOUNS =
  wordSet(`village town city capital port island district suburb county province region state resort hamlet borough
  parish coast north south east west outskirts centre center people mayor streets suburbs northeast northwest southeast
  southwest republic kingdom edge`);

/** Whether `the speaker of the parliament`, `a woman of 30` ends before a word. */
function isRoleBefore(text: string, tokens: readonly Token[], to: number): boolean {
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
