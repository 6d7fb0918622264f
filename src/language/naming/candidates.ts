import type { Paragraph } from '../../articles/article.ts';
import type { Sentence, Token } from '../analysis.ts';
import { folded } from '../folded.ts';
import { capitalRuns, type Run } from './capitalRuns.ts';
import { startsAfresh } from './capitals.ts';
import { splitPossessives } from './possessives.ts';
import { trimInitial } from './sentenceOpening.ts';
import { splitTitle } from './titles.ts';
import type { Usage } from './usage.ts';

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

/** Finds what may be names in one sentence, in order, never overlapping. */
export function findCandidates(paragraph: Paragraph, { tokens }: Sentence, usage: Usage): Candidate[] {
  const { text } = paragraph;
  return splitPossessives(capitalRuns(text, tokens), tokens).flatMap((run) => {
    const trimmed = trimInitial(text, tokens, run, usage);
    return (trimmed && toCandidate(paragraph, tokens, trimmed)) ?? [];
  });
}

function toCandidate(paragraph: Paragraph, tokens: readonly Token[], { from, to }: Run): Candidate | null {
  const words = tokens.slice(from, to).map(folded);
  const split = splitTitle(words);
  // “(L-R)” and the like are no names.
  if (!split || words.every((word) => word.length === 1)) return null;
  const first = tokens[from + split.name];
  const last = tokens[from + split.end - 1];
  if (!first || !last) return null;
  const titleLast = tokens[from + split.name - 1];
  const titleFirst = tokens[from];
  return {
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
  };
}

function endOfName(text: string, token: Token): number {
  if (/^[JS]r$/u.test(token.text) && text.charAt(token.end) === '.') return token.end + 1;
  return token.end - (/['’]s$/u.test(token.text) ? 2 : 0);
}
