import type { Token } from '../analysis.ts';
import { folded } from '../folded.ts';
import { gapBefore, isCapital, isNameWord } from './capitals.ts';
import { gazetteer } from './gazetteer.ts';
import { beforeMonths, calendarNames } from './lexicon/calendar.ts';
import { sayingVerbs } from './lexicon/human.ts';
import { bodyWords, isKeyword } from './lexicon/keywords.ts';
import { leadingParticles, particles } from './lexicon/particles.ts';
import { generations } from './lexicon/titles.ts';
import { isTitleWord } from './titles.ts';

/** Finds where words with capitals follow one another, with the small ones that names have inside; never overlapping. */
export function capitalRuns(text: string, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    if (!isNameWord(tokens[from]) && !isMonthAsName(text, tokens, from)) {
      from += 1;
      continue;
    }
    const to = runEnd(text, tokens, from);
    runs.push({ from: withParticles(text, tokens, from), to });
    from = to;
  }
  return runs;
}

/** Indices into a sentence’s tokens, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

function runEnd(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let next = to; next < tokens.length && next < to + 4; next += 1) {
    const gap = gapBefore(text, tokens, next);
    if (next === to && opensNickname(gap)) {
      const after = nicknameEnd(text, tokens, next);
      if (after === null) break;
      next = after;
      to = after + 1;
      continue;
    }
    if (!joinsWords(gap, tokens[next - 1], tokens[next])) break;
    const large = isNameWord(tokens[next]) || isMonthAsName(text, tokens, next);
    if (large || isSyllable(gap, tokens[next])) to = next + 1;
    else if (!joinsNames(tokens, from, next)) break;
  }
  return to;
}

/** `Theresa May`, `Jan Vermeer`, `May said`; not `in May`, `May 5`, `last June`. */
function isMonthAsName(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isCapital(token) || !calendarNames.has(folded(token))) return false;
  const before = tokens[index - 1];
  const gap = before ? text.slice(before.end, token.start) : '';
  const after = text.slice(token.end, token.end + 2);
  if (/^,?\s?\d|^\./u.test(after) || /^\d/u.test(before?.text ?? '')) return false;
  if (before && /^\s$/u.test(gap) && beforeMonths.has(folded(before))) return false;
  const { givenName } = gazetteer();
  const behindName = /^\s$/u.test(gap) && givenName(folded(before)) !== null && isCapital(before);
  const next = tokens[index + 1];
  const beforeName = /^\s/u.test(after) && isNameWord(next) && givenName(folded(next)) === null;
  return behindName || beforeName || /^['’]s$/u.test(after) || sayingVerbs.has(folded(next));
}

/** `Kim In-so`: the second half of a Korean or Chinese given name, written small; not `London-based`. */
function isSyllable(gap: string, token: Token | undefined): boolean {
  if (!token || gap !== '-' || !/^\p{Ll}{1,6}(?:['’]s)?$/u.test(token.text)) return false;
  return !gazetteer().isCommonWord(folded(token));
}

/** `de Gaulle`, `von der Leyen`: family names that begin small. */
function withParticles(text: string, tokens: readonly Token[], from: number): number {
  let begin = from;
  while (begin > 0 && begin > from - 2) {
    const before = tokens[begin - 1];
    const gap = gapBefore(text, tokens, begin);
    if (
      !before ||
      !/^[ -]$/u.test(gap) ||
      !/^\p{Ll}/u.test(before.text) ||
      !leadingParticles.has(before.text)
    )
      break;
    if (folded(tokens[begin - 2]) === 'et') break;
    begin -= 1;
  }
  return begin;
}

/** Whether what stands between two words lets them be one name. */
function joinsWords(gap: string, before: Token | undefined, token: Token | undefined): boolean {
  if (!before || !token) return false;
  if (/^(?:\s|[-‐‑])$/u.test(gap)) return true;
  if (/^\s?&\s?$/u.test(gap)) return true;
  if (/^['’]\s$/u.test(gap)) return false;
  if (/^,?\s$/u.test(gap) && generations.has(folded(token))) return true;
  if (!/^\.\s?$/u.test(gap)) return false;
  return (
    isInitial(before) || isTitleWord(folded(before)) || /^(?:st|mt|ft|jr|sr|messrs)$/iu.test(before.text)
  );
}

/** Whether a small word may stand inside the name that began at `from`. */
function joinsNames(tokens: readonly Token[], from: number, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  const word = token.text;
  if (particles.has(word)) return true;
  const last = folded(before);
  const begun = tokens.slice(from, index).map(folded);
  if (word === 'of') {
    const { isCommonWord, givenName } = gazetteer();
    return (
      isKeyword(last) ||
      isTitleWord(last) ||
      (index > 1 && begun.length === 1 && isCommonWord(last) && givenName(last) === null)
    );
  }
  if (word === 'the') return last === 'of' || last === 'for' || last === 'on';
  if (word === 'for') return isKeyword(last) || isTitleWord(last);
  // The Department of Health and Human Services, but Dunmore and Sandhu.
  return word === 'and' && begun.includes('of') && begun.some((part) => bodyWords.has(part));
}

function isInitial(token: Token): boolean {
  return /^\p{Lu}(?:\.\p{Lu}){0,3}$/u.test(token.text);
}

function opensNickname(gap: string): boolean {
  return /^\s["“‘'(]$/u.test(gap);
}

/** The index of the last word of `‘Big Joe’ Smith`, where what begins there is a nickname with a name after it. */
function nicknameEnd(text: string, tokens: readonly Token[], from: number): number | null {
  for (let index = from + 1; index < tokens.length && index <= from + 3; index += 1) {
    const gap = gapBefore(text, tokens, index);
    if (/^["”’')]\s$/u.test(gap)) {
      return isNameWord(tokens[index]) && isCapital(tokens[from]) ? index : null;
    }
    if (gap !== ' ' && gap !== '-') return null;
  }
  return null;
}
