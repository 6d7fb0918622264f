import type { Mention, Token } from '../analysis.ts';

/** Who does what a verb says: the words that name them. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'description';
}

const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it']);
const DETERMINERS = new Set('a an the one two three his her their some many several another both'.split(' '));
/** Never the head of who speaks. */
const NOT_SPEAKERS = new Set('which who whom that it there this what and but or as then also not'.split(' '));

/**
 * The subject on the left of a verb.
 * @param tokens of the sentence
 * @param verb the verb's index in them
 * @param masked the paragraph's text, quotations blanked
 */
export function subjectBefore(
  masked: string,
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
): Subject | null {
  const word = tokens[verb]?.text.toLowerCase() ?? '';
  if (word.endsWith('ing') && !namedJustBefore(tokens, verb, mentions)) {
    return firstSubject(masked, tokens, verb, mentions);
  }
  let clauseEnd = verb;
  // “…, who works there, said”: what stands between commas tells more about the subject.
  for (let index = verb - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token) continue;
    const word = token.text.toLowerCase();
    const mention = mentions.find(({ span }) => span.start <= token.start && token.start < span.end);
    if (mention) return withTitle(masked, mention.span.start, mention.span.end, tokens);
    if (PRONOUNS.has(word)) return { start: token.start, end: token.end, kind: 'pronoun' };
    if (DETERMINERS.has(word)) return describedBy(tokens, index, clauseEnd);
    if (
      word === 'critics' ||
      word === 'officials' ||
      word === 'sources' ||
      word === 'campaigners' ||
      word === 'prosecutors' ||
      word === 'police'
    ) {
      return { start: token.start, end: token.end, kind: 'description' };
    }
    if (/[,;:—–]\s*$/u.test(masked.slice(token.end, tokens[index + 1]?.start ?? token.end)))
      clauseEnd = index + 1;
  }
  return null;
}

function describedBy(tokens: readonly Token[], from: number, to: number): Subject | null {
  const words = tokens.slice(from, Math.min(to, from + 7));
  const [first] = words;
  let last = words[0];
  for (const token of words.slice(1)) {
    if (NOT_SPEAKERS.has(token.text.toLowerCase())) break;
    last = token;
  }
  if (!first || !last || first === last) return null;
  return { start: first.start, end: last.end, kind: 'description' };
}

/** `with Zelensky admitting`: a participle with its own subject. */
function namedJustBefore(tokens: readonly Token[], verb: number, mentions: readonly Mention[]): boolean {
  const before = tokens[verb - 1];
  const gap = (tokens[verb]?.start ?? 0) - (before?.end ?? 0);
  return gap === 1 && mentions.some(({ span }) => span.end === before?.end);
}

/** A participle such as `, telling lawmakers` is the act of whoever the sentence is about. */
function firstSubject(
  masked: string,
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
): Subject | null {
  const first = tokens[0];
  if (!first) return null;
  const named = mentions.find(({ span }) => span.start >= first.start && span.start < first.start + 60);
  if (named && named.span.end <= (tokens[verb]?.start ?? 0)) {
    return withTitle(masked, named.span.start, named.span.end, tokens);
  }
  if (PRONOUNS.has(first.text.toLowerCase())) return { start: first.start, end: first.end, kind: 'pronoun' };
  return null;
}

/** `The Russian Foreign Ministry`: the words before a name that are written with it, an article too. */
function withTitle(masked: string, start: number, end: number, tokens: readonly Token[]): Subject {
  const index = tokens.findIndex((token) => token.start === start);
  const before = tokens[index - 1];
  const possessive = /^['’]s\s+\p{Ll}/u.test(masked.slice(end));
  if (!possessive) return { start, end, kind: 'name' };
  const head = tokens.slice(index + 1).find((token) => token.start > end);
  return {
    start: before && DETERMINERS.has(before.text.toLowerCase()) ? before.start : start,
    end: head?.end ?? end,
    kind: 'description',
  };
}

/**
 * The subject on the right of a verb: `said Margaret Dunmore, the council’s transport member`.
 * @param verb the verb's index in the sentence's tokens
 */
export function subjectAfter(
  masked: string,
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
): Subject | null {
  const next = tokens[verb + 1];
  if (!next) return null;
  const reach = next.start + 90;
  const limit = masked.slice(next.start, reach).search(/[.;]\s|\n/u);
  const mention = mentions.find(
    ({ span }) => span.start >= next.start && span.start < next.start + (limit < 0 ? 90 : limit + 1),
  );
  const comma = masked.slice(next.start, reach).search(/,/u);
  const word = next.text.toLowerCase();
  if (PRONOUNS.has(word)) return { start: next.start, end: next.end, kind: 'pronoun' };
  if (mention && (comma < 0 || mention.span.start <= next.start + comma + 16)) {
    return { start: mention.span.start, end: mention.span.end, kind: 'name' };
  }
  if (DETERMINERS.has(word)) {
    const end = tokens.findIndex((token, index) => index > verb && /^[,.;]/u.test(masked.slice(token.end)));
    return describedBy(tokens, verb + 1, end < 0 ? verb + 7 : end + 1);
  }
  return null;
}
