import type { Token } from '../../analysis.ts';
import { folded } from '../../folded.ts';
import { wordSet } from '../../wordSet.ts';
import { fold } from '../../words.ts';
import type { Candidate } from '../candidates.ts';
import { humanNouns, humanVerbs, ownedByBodies, ownedByPeople, sayingVerbs } from '../lexicon/human.ts';
import { offices } from '../lexicon/titles.ts';
import { isPlaceName } from '../titles.ts';
import type { Sign } from '../weights.ts';

/** The signs in what stands behind a name. */
export function signsAfter(candidate: Candidate): Sign[] {
  return [...signsRightBehind(candidate), ...signsOfNextWord(candidate)];
}

function signsRightBehind({ paragraph: { text }, from, start, end }: Candidate): Sign[] {
  const signs: Sign[] = [];
  const after = text.slice(end, end + 80);
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
  return signs;
}

function signsOfNextWord({ paragraph: { text }, tokens, to, end }: Candidate): Sign[] {
  const signs: Sign[] = [];
  const next = tokens[to];
  const word = folded(next);
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
    else if (NOUNS_AFTER.has(word)) signs.push('qualifies');
  } else if (/^['’]s\s$/u.test(gap)) {
    if (ownedByPeople.has(word)) signs.push('ownsKin');
    if (ownedByBodies.has(word)) signs.push('ownsBody');
  }
  return signs;
}

/** The capitals that follow, folded: up to three. */
function following(text: string, tokens: readonly Token[], from: number): string {
  const words: string[] = [];
  for (let index = from; index < from + 3 && index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || !/^\p{Lu}/u.test(token.text)) break;
    if (index > from && text.slice(tokens[index - 1]?.end ?? 0, token.start) !== ' ') break;
    words.push(fold(token.text));
  }
  return words.join(' ');
}

/** Whether `the prime minister`, `chief executive of Acme`, `a nurse from Leeds` begins at a word. */
function isRolePhrase(text: string, tokens: readonly Token[], from: number): boolean {
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

const AUXILIARIES = wordSet(
  'is was are were has had have will would can could may might must should did does',
);

/** What a name before it says which one is meant: `the Renn inquiry`. */
const NOUNS_AFTER = wordSet(
  `project plan plant site fund deal case campaign family group team side supporters administration government
  regime era area region railway ferry lighthouse dam bridge mine shares stock price index index-linked factory
  store shop brand model line service system crisis fire flood inquiry report bill`,
);
