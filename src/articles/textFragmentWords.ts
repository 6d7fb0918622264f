import type { Span } from './article.ts';

interface Word {
  readonly start: number;
  readonly end: number;
}

/** A passage and the words around it; all offsets are UTF-16 units into the paragraph. */
export interface PassageWords {
  /** Widened to whole words, without white space at either end. */
  readonly start: number;
  readonly end: number;
  readonly inside: readonly Word[];
  /** Of the same paragraph, in order; at most those that stand in `AROUND` characters. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** More than 21 words, in most languages. */
const AROUND = 600;

/** Words as browsers see them (UAX 29). */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** @returns null when there is no word in the span */
export function findPassage(text: string, span: Pick<Span, 'start' | 'end'>): PassageWords | null {
  const inner = text.slice(span.start, span.end);
  let start = span.start + inner.length - inner.trimStart().length;
  let end = span.start + inner.trimEnd().length;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    const first = from + index;
    const last = first + segment.length;
    if (first < start && start < last) start = first;
    if (first < end && end < last) end = last;
    // At the edge of the stretch that is looked at a word may be cut in half.
    const isCut = (first === from && from > 0) || (last === to && to < text.length);
    if (isWordLike && !isCut) words.push({ start: first, end: last });
  }
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  if (inside.length === 0) return null;
  return {
    start,
    end,
    inside,
    before: words.filter((word) => word.end <= start),
    after: words.filter((word) => word.start >= end),
  };
}
