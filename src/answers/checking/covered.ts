import type { Span } from '../../articles/article.ts';
import type { ArticleWords } from './articleWords.ts';

/** Words that are kept of a sentence at least, so that it counts. */
const FEWEST = 3;

/**
 * How much of a sentence, or of what somebody says in it, a quotation keeps: who borrows a phrase keeps little of the
 * sentence that it stands in, who misquotes a sentence keeps most of it.
 * @param kept places of words, in order
 * @returns the largest share, 0 to 1
 */
export function coveredShare(words: ArticleWords, kept: readonly number[]): number {
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const from = words.paragraphs[first] ?? 0;
  const to = words.paragraphs[last] ?? 0;
  const near = <T extends { readonly span: Span }>(all: readonly T[]) =>
    all.map(({ span }) => span).filter(({ paragraph }) => paragraph >= from && paragraph <= to);
  const sentences = near(words.analysis.sentences);
  const quotations = near(words.analysis.quotations);
  const said = sentences.flatMap((sentence) =>
    quotations.flatMap((quotation) => common(sentence, quotation)),
  );
  return Math.max(0, ...[...sentences, ...said].map((span) => shareOf(words, span, kept)));
}

function common(one: Span, other: Span): Span[] {
  const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
  return one.paragraph === other.paragraph && start < end ? [{ paragraph: one.paragraph, start, end }] : [];
}

function shareOf(words: ArticleWords, span: Span, kept: readonly number[]): number {
  const within = (place: number) =>
    words.paragraphs[place] === span.paragraph &&
    (words.starts[place] ?? 0) >= span.start &&
    (words.ends[place] ?? 0) <= span.end;
  const held = kept.filter(within);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || held.length < FEWEST) return 0;
  let [start, end] = [first, last];
  while (start > 0 && within(start - 1)) start -= 1;
  while (end + 1 < words.length && within(end + 1)) end += 1;
  return held.length / (end - start + 1);
}
