import type { Article, Paragraph } from '../articles/article.ts';
import { findContinuations } from '../language/continuations.ts';
import { words } from '../words/words.ts';
import { printHead } from './printHead.ts';
import { printLines } from './printLines.ts';
import { type Gutter, gutterFor } from './printParagraphs.ts';
import type { Style } from './style.ts';

/**
 * An article as it was read, for a person: its paragraphs beside their numbers, under their headings.
 * @returns lines of at most `style.columns`, ending in a line feed
 */
export function printArticle(article: Article, style: Style): string {
  const { paragraphs } = article;
  const gutter = gutterFor(paragraphs.length, style);
  const continuations = findContinuations(paragraphs);
  const lines = [
    ...printHead(article, style),
    ...paragraphs.flatMap((paragraph, index) => [
      ...headingLines(paragraph, paragraphs[index - 1], style),
      '',
      ...paragraphLines(paragraph, continuations.get(paragraph.number), gutter, style),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The headings that begin with a paragraph. */
function headingLines({ section }: Paragraph, before: Paragraph | undefined, style: Style) {
  const known = before?.section ?? [];
  const changed = section.findIndex((heading, level) => heading !== known[level]);
  if (changed < 0) return [];
  const { bold } = style.colors;
  return ['', ...section.slice(changed).flatMap((heading) => printLines(heading, style, bold))];
}

function paragraphLines(
  { number, kind, text }: Paragraph,
  next: number | undefined,
  gutter: Gutter,
  style: Style,
): readonly string[] {
  const { dim } = style.colors;
  const notes = [
    ...(kind === 'body' ? [] : [words(kindWords[kind])]),
    ...(next === undefined ? [] : [words('goesOnIn', { paragraph: String(next) })]),
  ];
  if (notes.length === 0) return gutter.beside(number, text);
  return [...gutter.beside(number, notes.join(', '), dim), ...gutter.below(text)];
}

const kindWords = {
  caption: 'kindCaption',
  list: 'kindList',
  quote: 'kindQuote',
  note: 'kindNote',
} as const;
