import type { Paragraph, Span } from '../../articles/article.ts';
import type { Mention } from '../analysis.ts';
import { generations } from '../naming/lexicon/titles.ts';
import { fold } from '../words.ts';

/** A name as it stands, with what grouping goes by. */
export interface Named {
  readonly mention: Mention;
  readonly text: string;
  /** Folded, generations and nicknames left out. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** `Jack` of `Jack and Jill Smith`: the family name that it borrows. */
  readonly borrowed: string | null;
}

/** Reads a name, whose index among the mentions is given, with the title before it. */
export function toNamed(
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  mention: Mention,
  index: number,
): Named {
  const textOf = ({ paragraph, start, end }: Span) => paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const text = textOf(mention.span);
  const next = mentions[index + 1];
  const { paragraph, end } = mention.span;
  const couple =
    next?.kind === 'person' &&
    next.span.paragraph === paragraph &&
    /^ (?:and|&) $/u.test(textOf({ paragraph, start: end, end: next.span.start }));
  const words = wordsOf(text);
  const partner = couple && words.length === 1 ? wordsOf(textOf(next.span)) : [];
  return {
    mention,
    text,
    words,
    titles: mention.title ? wordsOf(textOf(mention.title)) : [],
    borrowed: partner.length > 1 ? (partner.at(-1) ?? null) : null,
  };
}

/** The words of a name, folded, generations and nicknames left out. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/["“‘(][^"”’)]{1,30}["”’)]/gu, ' ')
    .split(/[\s.-]+/u)
    .map(fold)
    .filter((word) => word !== '' && !generations.has(word));
}
