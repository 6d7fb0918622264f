import type { Paragraph } from '../../articles/article.ts';
import type { Sentence, Token } from '../analysis.ts';
import { fold } from '../words.ts';
import { gazetteer } from './gazetteer.ts';
import {
  beforeMonths,
  bodyWords,
  calendarNames,
  calendarWords,
  generations,
  leadingParticles,
  openers,
  particles,
  placeOpeners,
  placeWords,
  sayingVerbs,
  thingWords,
} from './lexicon.ts';
import { isDemonym, isTitleWord, splitTitle } from './titles.ts';

/** Words written with capitals that may be a name. */
export interface Candidate {
  readonly paragraph: Paragraph;
  /** Of its sentence. */
  readonly tokens: readonly Token[];
  /** Indices into the tokens, end exclusive: the name, without titles before it. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 code units into the paragraph's text, without a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** The words of the name, folded, small ones too. */
  readonly words: readonly string[];
  /** What stands before the name and belongs to it: `British Prime Minister`. */
  readonly title: Title | null;
  /** Stands where any word has a capital. */
  readonly initial: boolean;
}

export interface Title {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** How an article writes its words. */
export interface Usage {
  /** Words that it writes small, folded. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes large in mid-sentence, folded. */
  readonly large: ReadonlySet<string>;
}

/** Finds what may be names in one sentence, in order, never overlapping. */
export function findCandidates(paragraph: Paragraph, { tokens }: Sentence, usage: Usage): Candidate[] {
  const { text } = paragraph;
  const candidates: Candidate[] = [];
  for (const run of splitPossessives(capitalRuns(text, tokens), tokens)) {
    const trimmed = trimInitial(text, tokens, run, usage);
    if (!trimmed) continue;
    candidates.push(...toCandidates(paragraph, tokens, trimmed));
  }
  return candidates;
}

/** How the words of all sentences are written. */
export function usageOf(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Sentence[])[],
): Usage {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { tokens } of sentences[index] ?? []) {
      for (const [at, token] of tokens.entries()) {
        if (/^\p{Ll}/u.test(token.text)) small.add(folded(token));
        else if (isCapital(token) && !startsAfresh(paragraph.text, tokens, at)) large.add(folded(token));
      }
    }
  }
  return { small, large };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function capitalRuns(text: string, tokens: readonly Token[]): Run[] {
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

function isKeyword(word: string): boolean {
  return bodyWords.has(word) || placeWords.has(word) || thingWords.has(word);
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

/** Parts runs at `’s`: `Labour’s Dev Sandhu`; not `St Mary’s Hospital`. */
function splitPossessives(runs: readonly Run[], tokens: readonly Token[]): Run[] {
  return runs.flatMap(({ from, to }) => {
    const parts: Run[] = [];
    let begin = from;
    for (let index = from; index < to - 1; index += 1) {
      if (!isPossessive(tokens[index]) || belongsTogether(tokens, begin, index, to)) continue;
      parts.push({ from: begin, to: index + 1 });
      begin = index + 1;
    }
    return [...parts, { from: begin, to }];
  });
}

function belongsTogether(tokens: readonly Token[], from: number, possessive: number, to: number): boolean {
  const { givenName, isCountry, isTown, isCommonWord, isFamilyName } = gazetteer();
  const owner = folded(tokens[possessive]);
  const first = folded(tokens[from]);
  const next = folded(tokens[possessive + 1]);
  if (first === 'st' || first === 'saint') return true;
  if (isDemonym(owner) || isCountry(owner) || isTown(owner) || givenName(next) !== null) return false;
  if (isTitleWord(next)) return false;
  const known = givenName(owner) !== null || isFamilyName(owner);
  if (isCommonWord(owner) && !known && from === possessive) return true;
  return from === possessive && possessive === to - 2 && isKeyword(next);
}

/** Takes from the front of a run what has its capital from the sentence alone; null when nothing is left. */
function trimInitial(text: string, tokens: readonly Token[], run: Run, usage: Usage): Run | null {
  let { from } = run;
  while (from < run.to && startsAfresh(text, tokens, from) && isNoName(tokens, from, run.to, usage))
    from += 1;
  return from < run.to ? { from, to: run.to } : null;
}

const COMMON_ENDING = /(?:ing|ed|ly|tions?|ness|ists?|less|able|ers|ies|ments?)$/u;

function isNoName(tokens: readonly Token[], from: number, to: number, { small, large }: Usage): boolean {
  const token = tokens[from];
  if (!token) return false;
  const word = folded(token);
  // De Graaf says, in mid-sentence de Graaf.
  if (leadingParticles.has(word) && to - from > 1) return false;
  if (calendarNames.has(word)) return false;
  if (token.stop || calendarWords.has(word) || openers.has(word)) return true;
  const { givenName, isFamilyName, isCommonWord } = gazetteer();
  const known = givenName(word) !== null || isFamilyName(word);
  if (to - from > 1) {
    if (isTitleWord(word) || isDemonym(word) || isKeyword(word) || placeOpeners.has(word)) return false;
    const next = folded(tokens[from + 1]);
    // Prime Minister, Foreign Secretary.
    if (isTitleWord(next)) return false;
    return !known && isCommonWord(word) && (small.has(word) || givenName(next) !== null);
  }
  if (large.has(word) || isPossessive(token)) return false;
  if (small.has(word)) return true;
  const common = isCommonWord(word) || (!known && COMMON_ENDING.test(word));
  return common && !(known && sayingVerbs.has(folded(tokens[from + 1])));
}

/** Whether a word stands where any word would be written with a capital. */
export function startsAfresh(text: string, tokens: readonly Token[], index: number): boolean {
  if (index === 0) return true;
  const gap = gapBefore(text, tokens, index);
  return /[.!?:…•“"‘]|^\s?['(]$/u.test(gap) && !/^\.\s$/u.test(gap);
}

function toCandidates(paragraph: Paragraph, tokens: readonly Token[], { from, to }: Run): Candidate[] {
  const words = tokens.slice(from, to).map(folded);
  const split = splitTitle(words);
  // “(L-R)” and the like are no names.
  if (!split || words.every((word) => word.length === 1)) return [];
  const candidates: Candidate[] = [];
  const first = tokens[from + split.name];
  const last = tokens[from + split.end - 1];
  if (!first || !last) return [];
  const titleLast = tokens[from + split.name - 1];
  const titleFirst = tokens[from];
  candidates.push({
    paragraph,
    tokens,
    from: from + split.name,
    to: from + split.end,
    start: first.start,
    end: endOfName(paragraph.text, last),
    words: words.slice(split.name, split.end),
    title:
      split.titled && split.name > 0 && titleFirst && titleLast
        ? { start: titleFirst.start, end: titleLast.end, words: words.slice(0, split.name) }
        : null,
    initial: startsAfresh(paragraph.text, tokens, from + split.name),
  });
  return candidates;
}

function endOfName(text: string, token: Token): number {
  if (/^[JS]r$/u.test(token.text) && text.charAt(token.end) === '.') return token.end + 1;
  return token.end - (/['’]s$/u.test(token.text) ? 2 : 0);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/u.test(token.text);
}

function isNameWord(token: Token | undefined): boolean {
  return isCapital(token) && token !== undefined && !calendarWords.has(token.text.toLowerCase());
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[dl]['’])?\p{Lu}/u.test(token.text);
}

function isInitial(token: Token): boolean {
  return /^\p{Lu}(?:\.\p{Lu}){0,3}$/u.test(token.text);
}

function gapBefore(text: string, tokens: readonly Token[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

const foldings = new Map<string, string>();

/** A token's word, folded. */
export function folded(token: Token | undefined): string {
  if (!token) return '';
  let known = foldings.get(token.text);
  if (known === undefined) {
    known = fold(token.text);
    // Bounded, since articles bring words of their own for as long as the program runs.
    if (foldings.size > 20_000) foldings.clear();
    foldings.set(token.text, known);
  }
  return known;
}
