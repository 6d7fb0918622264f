import type { Article } from '../articles/article.ts';
import { words } from '../words/words.ts';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';

/** An article's title, and below it who wrote it, when and where it came out, and how long it is. */
export function printHead({ title, author, published, source, paragraphs }: Article, style: Style) {
  const count = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const length = words('articleLength', { paragraphs: paragraphs.length, words: count });
  const byline = [author, published, source, length].filter((part) => part !== undefined);
  return [
    ...printLines(title, style, style.colors.bold),
    ...printLines(byline.join(' · '), style, style.colors.dim),
  ];
}
